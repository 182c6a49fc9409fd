using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>How the plan came about: what was read, and every rule that fired.</summary>
internal static class TraceChapter
{
    // Some three pages; a plan for many products and countries has hundreds of entries, which a program reads better.
    private const int MostRows = 80;
    private const string PlaceOfRisk = "group.";

    public static void Write(PlanContent content, PageDraft page)
    {
        var plan = content.Plan;
        if (plan.Trace.Count + plan.Evidence.Count == 0)
        {
            return;
        }

        var words = new TraceWords(plan, page.Texts);
        var told = content.Told.Select(risk => $"risk={risk.Key}").ToHashSet(StringComparer.Ordinal);

        // How each risk got its place is told for those that have a chapter.
        var entries = plan.Trace.Where(entry => !entry.Rule.StartsWith(PlaceOfRisk, StringComparison.Ordinal) || entry.Inputs.Any(told.Contains)).Take(MostRows).ToList();
        page.Fold(page.Texts.Say("doc.trace"), Anchors.Trace, () =>
        {
            page.Say("doc.trace.intro");
            if (plan.Evidence.Count > 0)
            {
                page.Add(new TableBlock(
                    page.Texts.Say("doc.trace.read"),
                    page.Header("doc.column.words", "doc.column.read-as"),
                    [.. plan.Evidence.Select(item => Row($"“{item.Span}”", words.Read(item.Slot, item.Value)))],
                    [1, 1]));
            }

            if (plan.Trace.Count > 0)
            {
                page.Add(new TableBlock(
                    page.Texts.Say("doc.trace.rules"),
                    page.Header("doc.column.rule", "doc.column.data", "doc.column.outcome"),
                    [.. entries.Select(entry => Row(words.Rule(entry.Rule), words.Inputs(entry.Inputs), entry.Outcome))],
                    [6, 7, 6]));
            }

            if (plan.Trace.Count > entries.Count)
            {
                page.Say("doc.trace.more", ("count", PlanWords.Written(plan.Trace.Count - entries.Count)));
            }
        });
    }

    private static IReadOnlyList<PageText> Row(params IReadOnlyList<string> cells) => [.. cells.Select(PageText.Of)];
}
