using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Imvo.Assistant.Core.Planning;

namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>Reads scenarios and pairs, one JSON object a line. A batch may hold more fields than are used.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlanScenario))]
[JsonSerializable(typeof(PlanPair))]
public sealed partial class PlanEvaluationJson : JsonSerializerContext
{
    /// <summary>Makes the code that writes plans, which takes longer than fifty of them.</summary>
    public static void Prepare() => PlanJson.Compact.RiskPlan.MakeReadOnly();

    /// <summary>Reads scenarios.</summary>
    /// <exception cref="InvalidDataException">A line is no scenario; the message names it.</exception>
    public static IEnumerable<PlanScenario> ReadScenarios(string path) => Read(path, Default.PlanScenario);

    /// <summary>Reads pairs.</summary>
    /// <exception cref="InvalidDataException">A line is no pair; the message names it.</exception>
    public static IEnumerable<PlanPair> ReadPairs(string path) => Read(path, Default.PlanPair);

    /// <summary>Writes a result as one line.</summary>
    public static string Line(PlanBatchResult result) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{{\"id\":{JsonSerializer.Serialize(result.Id, Default.String)},\"plan\":{JsonSerializer.Serialize(result.Plan, PlanJson.Compact.RiskPlan)},\"latencyMs\":{result.LatencyMs:0.###}}}");

    private static IEnumerable<T> Read<T>(string path, JsonTypeInfo<T> form)
        where T : class => JsonLines.Read(path, form, reason => $"cannot be read ({reason}); each line needs \"id\" and \"text\".");
}
