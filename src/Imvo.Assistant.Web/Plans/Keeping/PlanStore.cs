using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Hosting;

namespace Imvo.Assistant.Web.Plans.Keeping;

/// <summary>
/// Keeps plans in the data folder for as long as the operator set. An id cannot be guessed: who has it may read, change and delete the
/// plan. What was deleted or has expired leaves an empty mark for as long again, so that its link can say so.
/// </summary>
internal sealed class PlanStore(AssistantParts parts)
{
    // 128 bits: more than anybody can try.
    private const int IdBytes = 16;
    private const int IdLength = IdBytes * 2;

    private const string Kept = ".plan";
    private const string Gone = ".gone";
    private const string Unfinished = ".next";

    private readonly string _folder = Path.Combine(parts.DataFolder, "plans");
    private readonly TimeSpan _time = TimeSpan.FromDays(parts.Settings.Retention.PlanDays);

    /// <summary>Keeps a plan; gives its id.</summary>
    public string Keep(RiskPlan plan)
    {
        var id = NewId();
        Directory.CreateDirectory(_folder);
        PlanFile.Write(Name(id, Unfinished), plan, parts.Clock.GetUtcNow());
        File.Move(Name(id, Unfinished), Name(id, Kept));
        return id;
    }

    /// <summary>The plan of an id; null when there is none, or none any more.</summary>
    public RiskPlan? Find(string id) =>
        IsId(id) && !File.Exists(Name(id, Gone)) && PlanFile.Read(Name(id, Kept)) is { } read && !IsOver(read.Kept) ? read.Plan : null;

    /// <summary>Whether a plan that cannot be found was there once.</summary>
    public bool WasThere(string id) => IsId(id) && (File.Exists(Name(id, Gone)) || File.Exists(Name(id, Kept)));

    /// <summary>Removes a plan at once.</summary>
    public void Delete(string id)
    {
        if (IsId(id) && File.Exists(Name(id, Kept)))
        {
            PlanFile.Write(Name(id, Gone), plan: null, parts.Clock.GetUtcNow());
            File.Delete(Name(id, Kept));
        }
    }

    /// <summary>Removes plans whose time is over, and marks whose time is over too; gives how many plans.</summary>
    public int RemoveExpired()
    {
        if (!Directory.Exists(_folder))
        {
            return 0;
        }

        var removed = 0;
        foreach (var path in Directory.EnumerateFiles(_folder, "*" + Kept).Where(IsOver))
        {
            Delete(Path.GetFileNameWithoutExtension(path));
            removed++;
        }

        foreach (var path in Directory.EnumerateFiles(_folder, "*" + Gone).Concat(Directory.EnumerateFiles(_folder, "*" + Unfinished)).Where(IsOver))
        {
            File.Delete(path);
        }

        return removed;
    }

    private static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);

    // A file without a moment was cut off while it was written; its own time tells when.
    private bool IsOver(string path) => IsOver(PlanFile.Moment(path) ?? new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero));

    private bool IsOver(DateTimeOffset kept) => parts.Clock.GetUtcNow() - kept >= _time;

    private string NewId()
    {
        var bytes = new byte[IdBytes];
        parts.Randomness.GetBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    private string Name(string id, string ending) => Path.Combine(_folder, id + ending);
}
