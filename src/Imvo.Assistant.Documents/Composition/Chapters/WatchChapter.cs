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
        page.Add(RiskTable.Of(content.Watched, page.Texts.Say("doc.watch.table"), page));
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
