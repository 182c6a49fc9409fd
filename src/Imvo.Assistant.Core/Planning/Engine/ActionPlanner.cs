using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Lays out the six steps of due diligence with actions that fit the firm's size, role and first risks.</summary>
internal sealed class ActionPlanner(TableIndex index)
{
    private const int Steps = 6;

    public IReadOnlyList<PlanStep> Plan(PlanIntake intake, FirmSize size, IReadOnlyList<PlanRisk> risks, PlanTexts texts, PlanTrace trace)
    {
        var first = risks.Where(risk => risk.Group == RiskGroup.Priority).ToList();
        var isQuiet = Salience.IsQuiet(risks);
        trace.Fired(PlanRules.ActSize, texts.Named("plan.size.", size), PlanTrace.Fact("employees", intake.Employees));
        var choice = new ActionChoice(index.Tables.Measures, intake, ActionLimits.Of(size));
        var chosen = isQuiet ? choice.Few(first) : choice.Full(first);
        trace.Fired(
            isQuiet ? PlanRules.ActShort : PlanRules.ActRisk,
            texts.Say("trace.actions", ("count", PlanTexts.Written(chosen.Count))),
            [.. chosen.SelectMany(item => item.Risks).Distinct(StringComparer.Ordinal).Select(key => $"risk={key}")]);
        var steps = new List<PlanStep>(Steps);
        for (var step = 1; step <= Steps; step++)
        {
            var number = PlanTexts.Written(step);
            steps.Add(new PlanStep(
                step,
                texts.Say($"plan.step.{number}"),
                texts.Say($"plan.step.{number}.purpose"),
                [
                    .. chosen.Where(item => item.Measure.Step == step).OrderBy(item => item.Measure.Horizon)
                        .Select(item => Present(item.Measure, item.Risks, intake, size, texts, trace)),
                ]));
        }

        return steps;
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
