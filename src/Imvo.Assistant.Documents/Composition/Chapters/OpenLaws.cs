using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>Laws of which one answer of the firm tells whether they hold. Those that wait for the same answer stand in one line.</summary>
internal static class OpenLaws
{
    public static void Write(IReadOnlyList<PlanLaw> laws, PageDraft page)
    {
        var open = laws.Where(law => law.Effect == LawEffect.Unknown).ToList();
        if (open.Count == 0)
        {
            return;
        }

        page.Heading(3, page.Texts.Say("doc.laws.unknown"), "laws-unknown");
        page.Add(new ListBlock(Lines(open, page), IsNumbered: false) { ItemAnchors = [.. Groups(open).Select(group => Anchors.Law(group.First().Key))] });
    }

    /// <summary>A line for each answer that is missing.</summary>
    public static IReadOnlyList<IReadOnlyList<PageText>> Lines(IEnumerable<PlanLaw> open, PageDraft page) =>
    [
        .. Groups(open).Select(group => group.Count() == 1 ? Single(group.First(), page) : Folded(group.Key, [.. group], page)),
    ];

    private static IEnumerable<IGrouping<string, PlanLaw>> Groups(IEnumerable<PlanLaw> open) =>
        open.GroupBy(law => law.Asks is [var only] ? only : law.Key, StringComparer.Ordinal);

    private static IReadOnlyList<PageText> Single(PlanLaw law, PageDraft page) =>
        [PageText.Strong(law.Name + ": "), page.Sourced(LawChapter.Told(law, page.Texts), law.Sources)];

    private static IReadOnlyList<PageText> Folded(string question, List<PlanLaw> laws, PageDraft page)
    {
        List<string> sentences = [page.Texts.Say("doc.laws.fold", ("laws", page.Texts.And([.. laws.Select(law => law.Name)])))];
        sentences.AddRange(laws.Select(law => law.Caution).OfType<string>().Distinct(StringComparer.Ordinal).Select(caution => page.Texts.Say("doc.laws.caution", ("text", Sentence.Of(caution)))));
        return [PageText.Strong(question + " "), page.Sourced(string.Join(' ', sentences), laws.SelectMany(law => law.Sources))];
    }
}
