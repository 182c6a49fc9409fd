using System.Text.Json;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Engine;

/// <summary>What holds for every plan, over two hundred intakes made from a fixed seed.</summary>
public class RiskPlannerTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly PlanTables Tables = RepositoryKnowledge.Value.PlanTables!;
    private static readonly RiskPlanner Planner = new(Tables);
    private static readonly PlanIntake[] Intakes = [.. Make(seed: 7, count: 200)];

    [Fact]
    public void Plan_SameIntakeTwice_IsTheSameBytes() => Assert.All(
        Intakes, intake => Assert.Equal(Bytes(Planner.Plan(intake, TextLanguage.Dutch, Day)), Bytes(new RiskPlanner(Tables).Plan(intake, TextLanguage.Dutch, Day))));

    [Fact]
    public void Plan_OtherOrderOfInput_IsTheSameBytes() => Assert.All(
        Intakes,
        intake => Assert.Equal(
            Bytes(Planner.Plan(intake, TextLanguage.English, Day)),
            Bytes(Planner.Plan(intake with { Countries = [.. intake.Countries.Reverse()], Products = [.. intake.Products.Reverse()] }, TextLanguage.English, Day))));

    [Fact]
    public void Plan_CountryOrProductAdded_LosesNoRisk() => Assert.All(Intakes.Zip(Intakes.Skip(1)), pair =>
    {
        var (one, other) = pair;
        var more = one with { Countries = [.. one.Countries.Union(other.Countries, StringComparer.Ordinal)], Products = [.. one.Products.Union(other.Products)] };
        Assert.Subset(Keys(Planner.Plan(more, TextLanguage.Dutch, Day)), Keys(Planner.Plan(one, TextLanguage.Dutch, Day)));
    });

    [Fact]
    public void Rank_SeverityRaisedByTheUser_IsNeverLower() => Assert.All(Intakes, intake =>
    {
        var plan = Planner.Plan(intake, TextLanguage.Dutch, Day);
        foreach (var risk in plan.Risks.Take(5))
        {
            var raised = intake with { Overrides = [new SeverityOverride(risk.Key, Scale: Band.High, Scope: Band.High, Irremediability: Band.High, Reason: "gezien")] };
            var after = Planner.Plan(raised, TextLanguage.Dutch, Day).Risks.Single(found => string.Equals(found.Key, risk.Key, StringComparison.Ordinal));
            Assert.True(after.Rank <= risk.Rank, $"{risk.Key}: {risk.Rank} became {after.Rank}");
            Assert.NotNull(after.Proposed);
        }
    });

    [Fact]
    public void Rules_InTraceAndRisks_AreExplainedByTheTables()
    {
        var known = Tables.Rules.Select(rule => rule.Key).Concat(Tables.Laws.SelectMany(law => law.Rules).Select(rule => "law." + rule.Key)).ToHashSet(StringComparer.Ordinal);

        Assert.All(Intakes, intake =>
        {
            var plan = Planner.Plan(intake, TextLanguage.Dutch, Day);
            Assert.Subset(known, plan.Trace.Select(entry => entry.Rule).Concat(plan.Risks.SelectMany(risk => risk.Rules)).ToHashSet(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Sources_OfRisksActionsAndLaws_AreThereAndKnown() => Assert.All(Intakes, intake =>
    {
        var plan = Planner.Plan(intake, TextLanguage.English, Day);
        var standing = plan.Risks.Select(risk => risk.Sources).Concat(plan.Steps.SelectMany(step => step.Actions).Select(action => action.Sources)).Concat(plan.Laws.Select(law => law.Sources));
        Assert.All(standing, sources =>
        {
            Assert.NotEmpty(sources);
            Assert.All(sources, source => Assert.True(Tables.Sources.ContainsKey(source.Key), source.Key));
        });
    });

    [Fact]
    public void Steps_AreSixAndEachHasSomethingToDo() => Assert.All(Intakes, intake =>
    {
        var plan = Planner.Plan(intake, TextLanguage.Dutch, Day);
        Assert.Equal([1, 2, 3, 4, 5, 6], plan.Steps.Select(step => step.Step));

        // A plan in which little is urgent names a few actions, and not one in every step.
        Assert.All(plan.Steps, step => Assert.True(plan.IsQuiet || step.Actions.Count > 0));
        Assert.NotEmpty(plan.Steps.SelectMany(step => step.Actions));
    });

    [Fact]
    public void Enabling_FreedomOfAssociation_IsNeverLeftOut()
    {
        var sectors = Tables.Risks.Where(risk => string.Equals(risk.Issue, "foa", StringComparison.Ordinal)).Select(risk => risk.Sector).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            Intakes.Where(intake => intake.Role == FirmRole.Importer && intake.Products.Any(product => product.SectorKeys.Any(sectors.Contains))),
            intake => Assert.Contains(Planner.Plan(intake, TextLanguage.Dutch, Day).Risks, risk => string.Equals(risk.Issue, "foa", StringComparison.Ordinal)));
    }

    [Fact]
    public void Plan_Dutch_HoldsNoEnglishStopWords() => Assert.All(Intakes, intake =>
    {
        var plan = Planner.Plan(intake, TextLanguage.Dutch, Day);
        var texts = plan.Risks.SelectMany(risk => risk.Likelihood.Reasons.Where(reason => !reason.Contains('“', StringComparison.Ordinal)).Concat(risk.Severity.Reasons).Append(risk.Title).Append(risk.Impact).Append(risk.RelationReason))
            .Concat(plan.Steps.SelectMany(step => step.Actions).Select(action => action.Text))
            .Concat(plan.Laws.Select(law => law.Why));
        Assert.All(texts, text => Assert.DoesNotContain(text.Split(' '), word => word is "the" or "and" or "with" or "not"));
    });

    [Fact]
    public void Likelihood_NoFigures_IsUnknownAndSaysThatThisIsNoAbsenceOfRisk()
    {
        var plan = Planner.Plan(new PlanIntake { Products = [new IntakeProduct("noten", ["nuts"])], Role = FirmRole.Importer }, TextLanguage.Dutch, Day);

        var unknown = plan.Risks.Where(risk => risk.Likelihood.Band == LikelihoodBand.Unknown).ToList();
        Assert.NotEmpty(unknown);
        Assert.All(unknown, risk => Assert.NotEmpty(risk.Likelihood.Reasons));
    }

    private static HashSet<string> Keys(RiskPlan plan) => plan.Risks.Select(risk => risk.Key).ToHashSet(StringComparer.Ordinal);

    private static string Bytes(RiskPlan plan) => JsonSerializer.Serialize(plan, PlanJson.Compact.RiskPlan);

    private static IEnumerable<PlanIntake> Make(int seed, int count)
    {
        var random = new Random(seed);
        var roles = Enum.GetValues<FirmRole>();
        for (var i = 0; i < count; i++)
        {
            yield return new PlanIntake
            {
                Products = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Tables.Products[random.Next(Tables.Products.Count)]).Select(product => new IntakeProduct(product.Name.Dutch, [product.Sector], product.Key))],
                Countries = [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => Tables.Countries[random.Next(Tables.Countries.Count)].Iso).Distinct(StringComparer.Ordinal)],
                Role = roles[random.Next(roles.Length)],
                Employees = random.Next(4) == 0 ? null : random.Next(1, 200),
                PublicTenders = random.Next(3) == 0 ? true : null,
                LargeCustomers = random.Next(3) == 0 ? true : null,
            };
        }
    }
}
