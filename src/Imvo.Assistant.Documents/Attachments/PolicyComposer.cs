using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Composition;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Attachments;

/// <summary>The draft of a policy of one page, fitted to the risks that come first.</summary>
internal static class PolicyComposer
{
    // More do not fit on the page, and a policy that names everything names nothing.
    private const int MostRisks = 3;

    public static PageDocument Compose(RiskPlan plan, DocumentTexts texts)
    {
        var page = new PageDraft(texts);
        var content = new PlanContent(plan);
        var title = Attachment.Begin("doc.policy.title", "doc.policy.draft", plan, page);

        page.Say("doc.policy.firm", ("firm", plan.Title));
        List<PlanSource> norms = [];
        Norm("oecd-guidelines-2023", "2023");
        Norm("ungp", "principle 16");
        page.Paragraph(page.Sourced(texts.Say("doc.policy.norms"), norms));

        page.Heading(2, texts.Say("doc.policy.risks"), "risks");
        if (content.First.Count == 0)
        {
            page.Say("doc.policy.no-risks");
        }
        else
        {
            page.Paragraph(ParagraphTone.LeadIn, PageText.Of(texts.Say("doc.policy.risks.intro")));
            page.List(content.First.Take(MostRisks).Select(risk => Named(risk, texts)));
        }

        page.Heading(2, texts.Say("doc.policy.do"), "do");
        page.List([texts.Say("doc.policy.do.ask"), texts.Say("doc.policy.do.act"), texts.Say("doc.policy.do.buy"), texts.Say("doc.policy.do.tell")]);

        page.Heading(2, texts.Say("doc.policy.suppliers"), "suppliers");
        page.List(Expectations(content).Select(key => texts.Say(key)));

        page.Heading(2, texts.Say("doc.policy.complaints"), "complaints");
        page.Say("doc.policy.complaints.text");
        page.Say("doc.policy.who.text");
        page.Say(ParagraphTone.Line, "doc.sign.place");
        page.Say(ParagraphTone.Line, "doc.sign.name");
        return Attachment.Finish(title, plan, page);

        void Norm(string key, string place)
        {
            if (texts.Publication(key, place) is { } source)
            {
                norms.Add(source);
            }
        }
    }

    private static string Named(PlanRisk risk, DocumentTexts texts) => risk.Countries.Count == 0
        ? risk.Title
        : $"{risk.Title} ({texts.And([.. risk.Countries.Select(texts.Country)])})";

    // Law and open answers are asked of every supplier; the rest only where the plan has a risk of that kind.
    private static IEnumerable<string> Expectations(PlanContent content)
    {
        yield return "doc.policy.expect.law";
        var themes = content.First.Select(risk => risk.Theme).ToHashSet(StringComparer.Ordinal);
        if (themes.Contains("labour"))
        {
            yield return "doc.policy.expect.labour";
        }

        if (themes.Contains("human_rights"))
        {
            yield return "doc.policy.expect.human-rights";
        }

        if (themes.Contains("environment"))
        {
            yield return "doc.policy.expect.environment";
        }

        if (themes.Contains("corruption"))
        {
            yield return "doc.policy.expect.corruption";
        }

        if (themes.Contains("consumers"))
        {
            yield return "doc.policy.expect.consumers";
        }

        yield return "doc.policy.expect.open";
    }
}
