using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>The risks to watch, in one compact table.</summary>
internal static class WatchChapter
{
    public static void Write(PlanContent content, PageDraft page)
    {
        if (content.Watched.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.watch"), Anchors.Watch);
        page.Say("doc.watch.intro");

        // Many risks share a reason; it is said once.
        page.List([
            .. content.Watched.GroupBy(risk => risk.GroupReason, StringComparer.Ordinal).Select(group => (IReadOnlyList<PageText>)
            [
                PageText.Strong(page.Texts.Say("doc.watch.numbers", ("numbers", Ranges([.. group.Select(risk => risk.Rank)]))) + " "),
                PageText.Of(Sentence.Of(group.Key)),
            ]),
        ]);
        page.Add(new TableBlock(
            page.Texts.Say("doc.watch.table"),
            page.Header("doc.column.number", "doc.column.risk", "doc.column.where", "doc.column.severity", "doc.column.likelihood"),
            [.. content.Watched.Select(risk => Row(risk, page))],
            [1, 8, 6, 3, 3])
        {
            RowAnchors = [.. content.Watched.Select(risk => Anchors.Risk(risk.Key))],
        });
    }

    private static IReadOnlyList<PageText> Row(PlanRisk risk, PageDraft page) =>
    [
        PageText.Of(PlanWords.Written(risk.Rank)),
        page.Sourced(risk.Title, risk.Sources),
        PageText.Of(Place(risk, page.Texts)),
        PageText.Of(Sentence.Begun(page.Texts.Severity(risk.Severity.Total))),
        PageText.Of(Sentence.Begun(page.Texts.Likelihood(risk.Likelihood.Band))),
    ];

    private static string Place(PlanRisk risk, DocumentTexts texts)
    {
        var place = Sentence.Begun(risk.Part ?? risk.Where);
        return risk.Countries.Count == 0 ? place : $"{place} ({string.Join(", ", risk.Countries.Select(texts.Country))})";
    }

    /// <summary>Numbers as runs: 9, 12-15.</summary>
    private static string Ranges(List<int> numbers)
    {
        var runs = new List<string>();
        var start = 0;
        for (var i = 1; i <= numbers.Count; i++)
        {
            if (i == numbers.Count || numbers[i] != numbers[i - 1] + 1)
            {
                runs.Add(i - start > 2
                    ? $"{PlanWords.Written(numbers[start])}–{PlanWords.Written(numbers[i - 1])}"
                    : string.Join(", ", numbers[start..i].Select(PlanWords.Written)));
                start = i;
            }
        }

        return string.Join(", ", runs);
    }
}
