using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Composition;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Attachments;

/// <summary>Honest answers to the questions that customers ask, with what is still open.</summary>
internal static class AnswerPackComposer
{
    public static PageDocument Compose(RiskPlan plan, DocumentTexts texts)
    {
        var page = new PageDraft(texts);
        var title = Attachment.Begin("doc.answers.title", "doc.answers.draft", plan, page);
        var answers = new CommonAnswers(new PlanContent(plan), texts).All();

        page.Heading(2, texts.Say("doc.answers.use"), "use");
        page.Say(
            "doc.answers.use.text",
            ("answered", PlanWords.Written(answers.Count(answer => answer.Answer is not null))),
            ("all", PlanWords.Written(answers.Count)));
        page.Say("doc.answers.use.open");

        page.Heading(2, texts.Say("doc.answers.common"), "common");
        page.Add(new TableBlock(
            texts.Say("doc.answers.table"),
            page.Header("doc.column.number", "doc.column.question", "doc.column.say-now", "doc.column.open"),
            [.. answers.Select((answer, index) => Row(answer, index + 1, page))],
            [1, 5, 8, 7]));
        Laws(plan, page);
        return Attachment.Finish(title, plan, page);
    }

    private static IReadOnlyList<PageText> Row(CommonAnswer answer, int number, PageDraft page) =>
    [
        PageText.Of(PlanWords.Written(number)),
        PageText.Of(answer.Question),
        page.Sourced(answer.Answer ?? page.Texts.Say("doc.answers.nothing"), answer.Sources),
        PageText.Of(answer.Open ?? page.Texts.Say("doc.answers.closed")),
    ];

    private static void Laws(RiskPlan plan, PageDraft page)
    {
        var asked = plan.Laws.Where(law => law.CustomersAsk.Count > 0 && law.Effect is (LawEffect.ViaCustomers or LawEffect.Direct)).ToList();
        if (asked.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.answers.laws.title"), "laws");
        page.Say("doc.answers.laws.intro");
        foreach (var law in asked)
        {
            page.Heading(3, law.Name, Anchors.Law(law.Key));
            page.Paragraph(ParagraphTone.LeadIn, page.Sourced(Sentence.Of(law.Why), law.Sources));
            page.List(law.CustomersAsk);
        }
    }
}
