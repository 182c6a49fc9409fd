using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Composition;

namespace Imvo.Assistant.Documents.Attachments;

/// <summary>Answers the common questions of customers from the intake and the plan, and from nothing else.</summary>
internal sealed class CommonAnswers(PlanContent content, DocumentTexts texts)
{
    // More than these is a plan, and no answer.
    private const int NamedActions = 3;
    private const int NamedRisks = 5;

    private RiskPlan Plan => content.Plan;

    /// <summary>The questions in the order in which customers ask them.</summary>
    public IReadOnlyList<CommonAnswer> All() =>
    [
        Firm(), Origin(), Suppliers(),
        OfStep("doc.answers.q.policy", 1), Fixed("doc.answers.q.responsible", null, "doc.answers.open.responsible"),
        Risks(), Fixed("doc.answers.q.order", "doc.answers.order", null),
        OfStep("doc.answers.q.actions", 3), OfStep("doc.answers.q.tracking", 4), OfStep("doc.answers.q.reporting", 5), OfStep("doc.answers.q.complaints", 6),
        Fixed("doc.answers.q.certificates", null, "doc.answers.open.certificates"), Fixed("doc.answers.q.together", null, "doc.answers.open.together"),
        Laws(),
    ];

    private CommonAnswer Firm()
    {
        var intake = Plan.Intake;
        List<string> known = [];
        if (intake.Role != FirmRole.Unknown)
        {
            known.Add(texts.Say("doc.answers.role", ("role", texts.Role(intake.Role))));
        }

        if (intake.Products.Count > 0)
        {
            known.Add(texts.Say("doc.answers.products", ("products", texts.And([.. intake.Products.Select(texts.Product)]))));
        }

        if (intake.Employees is { } people)
        {
            known.Add(texts.Say("doc.answers.people", ("count", PlanWords.Written(people))));
        }

        return Answer("doc.answers.q.firm", known, known.Count < 3 ? "doc.answers.open.firm" : null);
    }

    private CommonAnswer Origin()
    {
        var countries = Plan.Intake.Countries;
        return Answer(
            "doc.answers.q.origin",
            countries.Count == 0 ? [] : [texts.Say("doc.answers.countries", ("countries", texts.And([.. countries.Select(texts.Country)])))],
            countries.Count == 0 ? "doc.answers.open.countries" : "doc.answers.open.origin");
    }

    private CommonAnswer Suppliers() => Plan.Intake.Tier1Known switch
    {
        true => Answer("doc.answers.q.suppliers", [texts.Say("doc.answers.suppliers.known")], "doc.answers.open.list"),
        false => Answer("doc.answers.q.suppliers", [texts.Say("doc.answers.suppliers.unknown")], "doc.answers.open.suppliers"),
        null => Answer("doc.answers.q.suppliers", [], "doc.answers.open.suppliers"),
    };

    private CommonAnswer Risks()
    {
        List<string> said = [Plan.Intake.AsOf is { } day ? texts.Say("doc.answers.looked-on", ("day", texts.Day(day))) : texts.Say("doc.answers.looked")];
        said.Add(content.First.Count == 0
            ? texts.Say("doc.answers.no-risks")
            : texts.Say("doc.answers.risks", ("risks", texts.And([.. content.First.Take(NamedRisks).Select(risk => risk.Title)]))));
        return new CommonAnswer(
            texts.Say("doc.answers.q.risks"), string.Join(' ', said), texts.Say("doc.answers.open.risks"),
            [.. content.First.Take(NamedRisks).SelectMany(risk => risk.Sources)]);
    }

    private CommonAnswer Laws()
    {
        var direct = Plan.Laws.Where(law => law.Effect == LawEffect.Direct).ToList();
        return Answer(
            "doc.answers.q.laws",
            direct.Count == 0 ? [] : [texts.Say("doc.answers.laws", ("laws", texts.And([.. direct.Select(law => law.Name)])))],
            Plan.Laws.Any(law => law.Effect == LawEffect.Unknown) || direct.Count == 0 ? "doc.answers.open.laws" : null,
            [.. direct.SelectMany(law => law.Sources)]);
    }

    // A plan to do something is no deed: it is said as a plan, with the warning to say it only when meant.
    private CommonAnswer OfStep(string question, int step)
    {
        var actions = Plan.Steps.Where(item => item.Step == step).SelectMany(item => item.Actions).ToList();
        var done = actions.Where(action => action.IsDone).Take(NamedActions).Select(action => Quoted(action.Title)).ToList();
        var planned = actions.Where(action => !action.IsDone).Take(NamedActions).Select(action => $"{Quoted(action.Title)} ({texts.Horizon(action.Horizon)})").ToList();
        List<string> open = [];
        if (done.Count == 0)
        {
            open.Add(texts.Say("doc.answers.open.not-told"));
        }
        else
        {
            open.Add(texts.Say("doc.answers.open.proof"));
        }

        if (planned.Count > 0)
        {
            open.Add(texts.Say("doc.answers.open.planned", ("actions", texts.And(planned))));
        }

        return new CommonAnswer(
            texts.Say(question),
            done.Count == 0 ? null : texts.Say("doc.answers.done", ("actions", texts.And(done))),
            string.Join(' ', open),
            []);
    }

    private static string Quoted(string title) => $"“{title}”";

    private CommonAnswer Fixed(string question, string? answer, string? open) =>
        new(texts.Say(question), answer is null ? null : texts.Say(answer), open is null ? null : texts.Say(open), []);

    private CommonAnswer Answer(string question, List<string> said, string? open, IReadOnlyList<PlanSource>? sources = null) =>
        new(texts.Say(question), said.Count == 0 ? null : string.Join(' ', said), open is null ? null : texts.Say(open), sources ?? []);
}
