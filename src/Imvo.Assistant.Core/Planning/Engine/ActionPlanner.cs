using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Lays out the six steps of due diligence with actions that fit the firm's size, role and first risks.</summary>
internal sealed class ActionPlanner(TableIndex index)
{
    private const string General = "general";
    private const int Steps = 6;

    public IReadOnlyList<PlanStep> Plan(PlanIntake intake, FirmSize size, IReadOnlyList<PlanRisk> risks, PlanTexts texts, PlanTrace trace)
    {
        var first = risks.Where(risk => risk.Group == RiskGroup.Priority).Take(RisksTakenUp(size)).ToList();
        trace.Fired(PlanRules.ActSize, size.ToString(), $"employees={(intake.Employees is { } people ? PlanTexts.Written(people) : "unknown")}");
        var chosen = Chosen(intake, size, first);
        trace.Fired(first.Count == 0 ? PlanRules.ActShort : PlanRules.ActRisk, $"{chosen.Count} actions", [.. first.Select(risk => $"risk={risk.Key}")]);
        var steps = new List<PlanStep>(Steps);
        for (var step = 1; step <= Steps; step++)
        {
            var number = PlanTexts.Written(step);
            steps.Add(new PlanStep(
                step,
                texts.Say($"plan.step.{number}"),
                texts.Say($"plan.step.{number}.purpose"),
                [.. chosen.Where(item => item.Measure.Step == step).Select(item => Present(item.Measure, item.Risks, intake, size, texts, trace))]));
        }

        return steps;
    }

    // A firm of five cannot take up eight risks at once: who tries does none.
    private static int RisksTakenUp(FirmSize size) => size switch
    {
        FirmSize.Micro => 3,
        FirmSize.Small => 5,
        _ => 8,
    };

    private static int GeneralPerStep(FirmSize size, bool isShort) => isShort ? 1 : size switch
    {
        FirmSize.Micro => 2,
        FirmSize.Small => 3,
        _ => 5,
    };

    private static int PerRisk(FirmSize size) => size == FirmSize.Micro ? 1 : 2;

    private List<ChosenMeasure> Chosen(PlanIntake intake, FirmSize size, List<PlanRisk> first)
    {
        var fitting = index.Tables.Measures.Where(measure => Fits(measure, intake)).ToList();
        fitting.Sort(BySoonest);
        var chosen = new List<ChosenMeasure>();
        for (var step = 1; step <= Steps; step++)
        {
            chosen.AddRange(fitting
                .Where(measure => measure.Step == step && string.Equals(measure.Issue, General, StringComparison.Ordinal))
                .Take(GeneralPerStep(size, first.Count == 0))
                .Select(measure => new ChosenMeasure(measure, [])));
        }

        foreach (var risk in first)
        {
            var taken = 0;
            foreach (var measure in fitting.Where(measure => string.Equals(measure.Issue, risk.Issue, StringComparison.Ordinal)))
            {
                if (taken == PerRisk(size))
                {
                    break;
                }

                taken++;
                var at = chosen.FindIndex(item => ReferenceEquals(item.Measure, measure));
                if (at < 0)
                {
                    chosen.Add(new ChosenMeasure(measure, [risk.Key]));
                }
                else
                {
                    chosen[at].Risks.Add(risk.Key);
                }
            }
        }

        return chosen;
    }

    private static int BySoonest(Measure one, Measure other)
    {
        var order = (int)one.Horizon - (int)other.Horizon;
        order = order != 0 ? order : IsOfOurOwn(one).CompareTo(IsOfOurOwn(other));
        return order != 0 ? order : string.CompareOrdinal(one.Key, other.Key);
    }

    // What the guidance itself names goes before what we worked out from it.
    private static bool IsOfOurOwn(Measure measure) => measure.Key[0] == 'G';

    private static bool Fits(Measure measure, PlanIntake intake)
    {
        // Who does not say what it does is taken for an importer, and who does not say it knows its suppliers does not.
        var role = intake.Role == FirmRole.Unknown ? FirmRole.Importer : intake.Role;
        return measure.Roles.Contains(role) && (measure.WhenTier1Known is null || measure.WhenTier1Known == (intake.Tier1Known ?? false));
    }

    private static PlanAction Present(Measure measure, List<string> risks, PlanIntake intake, FirmSize size, PlanTexts texts, PlanTrace trace)
    {
        var text = size switch
        {
            FirmSize.Micro => measure.Micro,
            FirmSize.Small => measure.Small,
            _ => measure.Medium,
        };
        return new PlanAction
        {
            Id = measure.Key,
            Title = measure.Title.In(texts.Language),
            Text = text.In(texts.Language),
            Horizon = measure.Horizon,
            Owner = texts.Say("plan.owner." + measure.Owner),
            Effort = texts.Say("plan.effort." + measure.Effort),
            Involve = [.. measure.Involve.Select(who => who.In(texts.Language))],
            Kpi = measure.Kpi is { } kpi ? new ActionIndicator(kpi.In(texts.Language), measure.SdgTargets) : null,
            Risks = risks,
            Sources = [trace.Source(measure.Origin.Source, measure.Origin.Edition, measure.Origin.Confirmed)],
            IsDone = intake.Measures.Contains(measure.Key, StringComparer.Ordinal),
        };
    }

    private sealed record ChosenMeasure(Measure Measure, List<string> Risks);
}
