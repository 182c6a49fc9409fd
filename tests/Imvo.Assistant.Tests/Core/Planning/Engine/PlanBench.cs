using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Tests.Content;

namespace Imvo.Assistant.Tests.Core.Planning.Engine;

/// <summary>One planner over the repository's tables, and firms written as short lines.</summary>
internal static class PlanBench
{
    private static readonly Lazy<RiskPlanner> Made = new(() => new RiskPlanner(RepositoryKnowledge.Value.PlanTables!));

    /// <summary>The plan of a firm with these products, by key, and countries.</summary>
    public static RiskPlan Plan(FirmRole role, string products, string countries) => Plan(Firm(role, products, countries));

    public static RiskPlan Plan(PlanIntake intake) => Made.Value.Plan(intake, TextLanguage.English, new DateOnly(2026, 11, 22));

    public static PlanIntake Firm(FirmRole role, string products, string countries) => new()
    {
        Role = role,
        Products = [.. products.Split(' ').Select(key => new IntakeProduct(key, [], key))],
        Countries = countries.Length == 0 ? [] : countries.Split(' '),
    };

    public static PlanRisk Risk(this RiskPlan plan, string key) => plan.Risks.Single(risk => string.Equals(risk.Key, key, StringComparison.Ordinal));

    /// <summary>Keys of the first risks.</summary>
    public static IReadOnlyList<string> First(this RiskPlan plan, int count = 3) => [.. plan.Risks.Take(count).Select(risk => risk.Key)];
}
