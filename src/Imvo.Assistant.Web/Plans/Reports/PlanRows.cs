using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Composition;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Web.Plans.Reports;

/// <summary>All rows of a plan, in the order of the page.</summary>
internal static class PlanRows
{
    public static IReadOnlyList<PlanRow> Of(RiskPlan plan, PageDocument document) =>
    [
        .. plan.Risks.Select(risk => new PlanRow("risk:" + risk.Key, risk.Title, Anchors.Risk(risk.Key))),
        .. plan.Steps.SelectMany(step => step.Actions).DistinctBy(action => action.Id, StringComparer.Ordinal)
            .Select(action => new PlanRow("action:" + action.Id, action.Title, Anchors.Action(action.Id))),
        .. plan.Laws.Select(law => new PlanRow("law:" + law.Key, law.Name, Anchors.Law(law.Key))),
        .. plan.Instruments.Select(sign => Signpost("instrument", sign)),
        .. plan.Covenants.Select(sign => Signpost("covenant", sign)),
        .. plan.Initiatives.Select(sign => Signpost("initiative", sign)),
        .. document.Notes.Select((note, at) => new PlanRow("source:" + (note.Key ?? note.Text), note.Text, Anchors.Note(at + 1))),
    ];

    private static PlanRow Signpost(string kind, PlanSignpost sign) => new($"{kind}:{sign.Key}", sign.Name, Anchors.Signpost(sign.Key));
}
