using Imvo.Assistant.Benchmarks.Measuring;
using Imvo.Assistant.Evaluation.Plans;

namespace Imvo.Assistant.Benchmarks.Plans;

/// <summary>Firms in their own words: the scenarios that plans are scored on.</summary>
internal static class FirmTexts
{
    /// <summary>The file with one text a line.</summary>
    public static string File { get; } = Path.Combine(ImvoProgram.Home, "tests", "Datasets", "plans", "scenarios.jsonl");

    /// <summary>The texts.</summary>
    public static IReadOnlyList<PlanScenario> All { get; } = [.. PlanEvaluationJson.ReadScenarios(File)];
}
