using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Content;

/// <summary>What a plan tells a firm to do fits the sector, the place in the chain and the country of the risk.</summary>
public class MeasureFitTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly PlanTables Tables = RepositoryKnowledge.Value.PlanTables!;
    private static readonly RiskPlanner Planner = new(Tables);

    private static readonly FirmRole[] Roles =
        [FirmRole.Importer, FirmRole.Wholesaler, FirmRole.Retailer, FirmRole.Manufacturer, FirmRole.Service, FirmRole.Producer];

    // Every sector with every role, from a country with many signs.
    private static readonly Lazy<IReadOnlyList<RiskPlan>> Plans = new(() =>
    [
        .. from sector in Tables.Sectors
           from role in Roles
           from country in new[] { "IND", "CHN", "NLD" }
           select Planner.Plan(
               new PlanIntake { Products = [new IntakeProduct(sector.Name.Dutch, [sector.Key])], Countries = [country], Role = role, Employees = 100 },
               TextLanguage.Dutch,
               Day),
    ]);

    [Theory]
    [InlineData("M050", "natural_stone")]
    [InlineData("M064", "gold_jewellery")]
    [InlineData("M081", "tourism")]
    [InlineData("W10", "financial_services")]
    [InlineData("W14", "agri_inputs")]
    public void Measure_OfOneSector_IsProposedForItsRisksOnly(string measure, string sector) =>
        Assert.All(RisksOf(measure), risk => Assert.StartsWith(sector + ".", risk.Key, StringComparison.Ordinal));

    [Theory]
    [InlineData("M026", true)]
    [InlineData("M028", false)]
    public void Measure_AgainstCoercionByTheState_IsForItsCountries(string measure, bool orUnknown)
    {
        string[] countries = ["CHN", "PRK", "TKM"];

        Assert.NotEmpty(RisksOf(measure));
        Assert.All(RisksOf(measure), risk => Assert.True(
            risk.Countries.Count == 0 ? orUnknown : risk.Countries.Intersect(countries, StringComparer.Ordinal).Any(), risk.Key));
    }

    [Fact]
    public void Measure_ThatAsksASupplier_IsNotProposedForOwnWork() => Assert.All(
        Tables.Measures.Where(measure => measure.Fit.Places is [MeasurePlace.Chain]),
        measure => Assert.DoesNotContain(RisksOf(measure.Key), risk => risk.Relation == Involvement.Caused));

    [Fact]
    public void Measure_ForOwnWork_IsNotProposedForSuppliers() => Assert.All(
        Tables.Measures.Where(measure => measure.Fit.Places is [MeasurePlace.Own]),
        measure => Assert.All(RisksOf(measure.Key), risk => Assert.Equal(Involvement.Caused, risk.Relation)));

    [Fact]
    public void Risk_AmongTheFirst_AlwaysGetsSomethingToDo() => Assert.All(Plans.Value.Where(plan => !plan.IsQuiet), plan =>
    {
        var served = plan.Steps.SelectMany(step => step.Actions).SelectMany(action => action.Risks).ToHashSet(StringComparer.Ordinal);
        Assert.All(plan.Risks.Where(risk => risk.Group == RiskGroup.Priority).Take(8), risk => Assert.Contains(risk.Key, served));
    });

    [Fact]
    public void Measures_All_FitSomeRiskOrTheWholeFirm() => Assert.All(
        Tables.Measures.Where(measure => !measure.Issues.Contains("general", StringComparer.Ordinal) && !measure.Issues.Contains("any", StringComparer.Ordinal)),
        measure => Assert.Contains(Tables.Risks, risk =>
            measure.Issues.Contains(risk.Issue, StringComparer.Ordinal)
            && (measure.Fit.Sectors.Count == 0 || measure.Fit.Sectors.Contains(risk.Sector, StringComparer.Ordinal))
            && !measure.Fit.NotSectors.Contains(risk.Sector, StringComparer.Ordinal)
            && (measure.Fit.Stages.Count == 0 || measure.Fit.Stages.Contains(risk.Stage))));

    [Fact]
    public void Plan_LittleIsUrgent_HasTwoOrThreeActions()
    {
        var plan = Planner.Plan(
            new PlanIntake { Products = [new IntakeProduct("vertaalbureau", ["business_services"], "translation")], Countries = ["NLD"], Role = FirmRole.Service, Employees = 4 },
            TextLanguage.Dutch,
            Day);

        Assert.True(plan.IsQuiet);
        Assert.InRange(plan.Steps.Sum(step => step.Actions.Count), 2, 3);
    }

    private static List<PlanRisk> RisksOf(string measure) =>
    [
        .. from plan in Plans.Value
           from action in plan.Steps.SelectMany(step => step.Actions)
           where string.Equals(action.Id, measure, StringComparison.Ordinal)
           from key in action.Risks
           select plan.Risks.Single(risk => string.Equals(risk.Key, key, StringComparison.Ordinal)),
    ];
}
