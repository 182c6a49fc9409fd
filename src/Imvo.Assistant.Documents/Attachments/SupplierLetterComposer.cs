using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Composition;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Attachments;

/// <summary>A letter to a supplier with a short list of questions, fitted to the risks that come first.</summary>
internal static class SupplierLetterComposer
{
    public static PageDocument Compose(RiskPlan plan, DocumentTexts texts)
    {
        var page = new PageDraft(texts);
        var content = new PlanContent(plan);
        var title = Attachment.Begin("doc.letter.title", "doc.letter.draft", plan, page);
        var products = texts.And([.. plan.Intake.Products.Select(texts.Product)]);

        page.Heading(2, texts.Say("doc.letter.letter"), "letter");
        page.Say(ParagraphTone.Line, "doc.letter.supplier");
        page.Say(ParagraphTone.Line, "doc.letter.address");
        page.Say(ParagraphTone.Line, "doc.sign.place");
        page.Paragraph(PageText.Strong(texts.Say("doc.letter.subject", ("products", products))));
        page.Say("doc.letter.greeting");
        page.Say("doc.letter.why", ("products", products));
        page.Say("doc.letter.ask");
        page.Say("doc.letter.honest");
        page.Say("doc.letter.together");
        page.Say("doc.letter.use");
        page.Say(ParagraphTone.Line, "doc.letter.regards");
        page.Say(ParagraphTone.Line, "doc.sign.name");
        page.Say(ParagraphTone.Line, "doc.sign.contact");

        Questions(content, page);
        Reasons(content, page);
        return Attachment.Finish(title, plan, page);
    }

    private static void Questions(PlanContent content, PageDraft page)
    {
        var texts = page.Texts;
        page.Heading(2, texts.Say("doc.letter.questions"), "questions", startsPage: true);
        page.Say("doc.letter.questions.intro");
        var number = 0;
        Table(texts.Say("doc.letter.general"), "general", [texts.Say("doc.letter.q.where"), texts.Say("doc.letter.q.who"), texts.Say("doc.letter.q.subcontractors")]);

        // By theme and not by risk: the name of a risk reads as an accusation.
        foreach (var theme in SupplierQuestions.Choose(content.First).GroupBy(question => question.Theme, StringComparer.Ordinal))
        {
            Table(theme.Key, Anchors.Of("theme-", theme.Key), [.. theme.Select(question => question.Text)]);
        }

        void Table(string title, string anchor, IReadOnlyList<string> questions)
        {
            page.Heading(3, title, anchor);
            page.Add(new TableBlock(
                texts.Say("doc.letter.table", ("subject", title)),
                page.Header("doc.column.number", "doc.column.question", "doc.column.answer"),
                [.. questions.Select(question => Row(question, ++number))],
                [1, 8, 8])
            {
                ShowsCaption = false,
            });
        }
    }

    private static IReadOnlyList<PageText> Row(string question, int number) =>
        [PageText.Of(PlanWords.Written(number)), PageText.Of(question), PageText.Of(string.Empty)];

    private static void Reasons(PlanContent content, PageDraft page)
    {
        page.Heading(2, page.Texts.Say("doc.letter.own"), "own", startsPage: true);
        page.Say("doc.letter.own.text");
        page.List([.. content.Told.Select(risk => (IReadOnlyList<PageText>)[page.Sourced(Sentence.Of(risk.Title), risk.Sources)])]);
        page.Say("doc.letter.own.after");
    }
}
