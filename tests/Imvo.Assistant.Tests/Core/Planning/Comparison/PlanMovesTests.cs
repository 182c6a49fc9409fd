using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Comparison;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Comparison;

/// <summary>What moves between two plans, and why.</summary>
public class PlanMovesTests
{
    private const string Child = "natural_stone.child_labour";

    private static readonly RiskPlanner Planner = new(RepositoryKnowledge.Value.PlanTables!);
    private static readonly PlanIntake Granite = new()
    {
        Products = [new IntakeProduct("granieten tegels", ["natural_stone"])],
        Countries = ["IND"],
        Role = FirmRole.Importer,
        Employees = 30,
    };

    [Fact]
    public void Risks_SamePlan_MoveNowhere() =>
        Assert.All(PlanMoves.Risks(Plan(Granite), Plan(Granite)), move => Assert.False(move.IsMoved || move.IsOwn || move.Reasons.Count + move.Rules.Count > 0));

    [Fact]
    public void Risks_OneRatedLower_IsTheOnlyOneThatChangedByItself()
    {
        var rated = Granite with { Overrides = [new SeverityOverride(Child, Band.Low, Band.Low, Band.Low, Reason: "gezien")] };

        var moves = PlanMoves.Risks(Plan(Granite), Plan(rated));

        var own = Assert.Single(moves, move => move.IsOwn);
        Assert.Equal((Child, true), (own.Risk.Key, own.After!.Rank > own.Before!.Rank));
        Assert.Contains("U paste dit oordeel zelf aan: gezien", own.Reasons, StringComparer.Ordinal);
        Assert.Contains(PlanRules.WeighOverride, own.Rules, StringComparer.Ordinal);
        Assert.Contains(moves, move => move is { IsOwn: false, IsMoved: true });
    }

    [Fact]
    public void Risks_AnotherCountry_SaysTheFactsOfThatCountry()
    {
        var moves = PlanMoves.Risks(Plan(Granite), Plan(Granite with { Countries = ["PRT"] }));

        var child = moves.Single(move => string.Equals(move.Risk.Key, Child, StringComparison.Ordinal));
        Assert.Contains(child.Reasons, reason => reason.StartsWith("Portugal:", StringComparison.Ordinal));
        Assert.Contains(PlanRules.WeighListed, child.Lapsed, StringComparer.Ordinal);
    }

    [Fact]
    public void Risks_OtherRole_ComeAndGo()
    {
        var trade = Plan(Granite);
        var service = Plan(Granite with { Role = FirmRole.Manufacturer });

        var gone = PlanMoves.Risks(trade, service).Where(move => move.After is null).Select(move => move.Risk.Key);
        var come = PlanMoves.Risks(service, trade).Where(move => move.Before is null).Select(move => move.Risk.Key);

        Assert.NotEmpty(gone);
        Assert.Equal(gone.Order(StringComparer.Ordinal), come.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Laws_LargerFirm_ThatMeanSomethingElseAreNamed()
    {
        var moves = PlanMoves.Laws(Plan(Granite), Plan(Granite with { Employees = 6000, TurnoverEur = 2_000_000_000m }));

        Assert.Contains(moves, move => move.After!.Effect == LawEffect.Direct);
        Assert.All(moves, move => Assert.NotEqual(move.Before?.Effect, move.After?.Effect));
        Assert.Empty(PlanMoves.Laws(Plan(Granite), Plan(Granite)));
    }

    private static RiskPlan Plan(PlanIntake intake) => Planner.Plan(intake, TextLanguage.Dutch, new DateOnly(2026, 11, 22));
}
