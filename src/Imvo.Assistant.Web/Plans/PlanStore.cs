using System.Security.Cryptography;
using System.Text.Json;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Hosting;

namespace Imvo.Assistant.Web.Plans;

/// <summary>Keeps plans, and the errors that readers report in them, in the data folder. An id cannot be guessed: who has it may read the plan.</summary>
internal sealed class PlanStore(AssistantParts parts)
{
    // 128 bits: more than anybody can try.
    private const int IdBytes = 16;
    private const int IdLength = IdBytes * 2;

    private readonly string _folder = Path.Combine(parts.DataFolder, "plans");

    /// <summary>Keeps a plan; gives its id.</summary>
    public string Keep(RiskPlan plan)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        Directory.CreateDirectory(_folder);
        var next = Path.Combine(_folder, id + ".next");
        using (var stream = File.Create(next))
        {
            JsonSerializer.Serialize(stream, plan, PlanJson.Compact.RiskPlan);
        }

        File.Move(next, Name(id));
        return id;
    }

    /// <summary>The plan of an id; null when there is none.</summary>
    public RiskPlan? Find(string id)
    {
        if (!IsId(id) || !File.Exists(Name(id)))
        {
            return null;
        }

        using var stream = File.OpenRead(Name(id));
        return JsonSerializer.Deserialize(stream, PlanJson.Compact.RiskPlan);
    }

    /// <summary>Keeps what a reader says is wrong in a plan.</summary>
    public void Report(string id, string row, string text)
    {
        var line = JsonSerializer.Serialize(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["at"] = parts.Clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
                ["plan"] = id,
                ["row"] = row,
                ["text"] = text,
            },
            PlanReportJson.Default.DictionaryStringString);
        File.AppendAllText(Path.Combine(_folder, "reports.jsonl"), line + "\n");
    }

    private static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);

    private string Name(string id) => Path.Combine(_folder, id + ".json");
}
