using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Evaluation.Plans;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Plans;

/// <summary>The scenarios that were written without sight of engine or tables: what is reached must not be lost.</summary>
public class PlanScenarioTests
{
    private static readonly Lazy<PlanScores> Scores = new(() =>
    {
        var tables = RepositoryKnowledge.Value.PlanTables!;
        var folder = Path.Combine(RepositoryFolder.Path, "tests", "Datasets", "plans");
        return PlanScorecard.Of(
            new PlanBatch(new IntakeReader(tables), new RiskPlanner(tables), TimeProvider.System),
            [.. PlanEvaluationJson.ReadScenarios(Path.Combine(folder, "scenarios.jsonl"))],
            [.. PlanEvaluationJson.ReadPairs(Path.Combine(folder, "pairs-that-differ.jsonl"))],
            [.. PlanEvaluationJson.ReadPairs(Path.Combine(folder, "pairs-that-say-the-same.jsonl"))],
            new DateOnly(2026, 11, 22));
    });

    [Fact]
    public void Risks_ThatAnExpertInsistsOn_AreFound() => Assert.InRange(Scores.Value.RisksFound, 0.95, 1);

    [Fact]
    public void FirstThree_AgreeWithTheExpertInFourOfFive() => Assert.InRange(Scores.Value.TopThree, 0.80, 1);

    [Fact]
    public void Pairs_ThatDifferInOneFact_AreMostlyToldApart() => Assert.InRange(Scores.Value.Differences, 0.75, 1);

    [Fact]
    public void Laws_ThatDoNotHold_AreNeverClaimed() => Assert.Equal(0, Scores.Value.FalseLawClaims);

    [Fact]
    public void Fields_OfTheTexts_AreRead() => Assert.InRange(Scores.Value.SlotF1, 0.95, 1);

    [Fact]
    public void Statements_All_HaveASource() => Assert.Equal(1, Scores.Value.Sourced);

    [Fact]
    public void Wording_ThatDiffersOnly_ChangesAlmostNothing() => Assert.InRange(Scores.Value.Sameness, 0.95, 1);
}
