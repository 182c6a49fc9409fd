using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>What was assumed, and what to find out.</summary>
internal static class AssumptionChapter
{
    public static void Write(PlanContent content, PageDraft page)
    {
        var plan = content.Plan;
        if (plan.Assumptions.Count > 0)
        {
            page.Heading(2, page.Texts.Say("doc.assumptions"), Anchors.Assumptions);
            page.Say(ParagraphTone.LeadIn, "doc.assumptions.intro");
            page.List(plan.Assumptions);
        }

        var questions = plan.OpenQuestions.Concat(plan.Missing.Select(question => question.Text)).Distinct(StringComparer.Ordinal).ToList();
        if (questions.Count > 0)
        {
            page.Heading(2, page.Texts.Say("doc.questions"), Anchors.Questions);
            page.Say(ParagraphTone.LeadIn, "doc.questions.intro");
            page.List(questions);
        }
    }
}
