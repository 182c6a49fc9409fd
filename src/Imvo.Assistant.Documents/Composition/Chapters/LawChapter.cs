using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>The laws: those that hold, those that customers pass on, those that cannot be told, and the rest in short.</summary>
internal static class LawChapter
{
    public static void Write(PlanContent content, PageDraft page)
    {
        var laws = content.Plan.Laws;
        if (laws.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.laws"), Anchors.Laws);
        page.Say("doc.laws.intro", ("day", page.Texts.Day(laws[0].AsOf)));
        Group(laws, LawEffect.Direct, "doc.laws.direct", "laws-direct", page);
        Group(laws, LawEffect.ViaCustomers, "doc.laws.customers", "laws-customers", page);
        OpenLaws.Write(laws, page);
        var others = laws.Where(law => law.Effect == LawEffect.None).ToList();
        if (others.Count > 0)
        {
            page.Heading(3, page.Texts.Say("doc.laws.none"), "laws-none");
            page.Add(new ListBlock(
                [
                    .. others.Select(law => (IReadOnlyList<PageText>)
                    [
                        PageText.Strong(law.Name + ": "),
                        page.Sourced(Told(law, page.Texts), law.Sources),
                    ]),
                ],
                IsNumbered: false)
            {
                ItemAnchors = [.. others.Select(law => Anchors.Law(law.Key))],
            });
        }
    }

    private static void Group(IReadOnlyList<PlanLaw> laws, LawEffect effect, string title, string anchor, PageDraft page)
    {
        var group = laws.Where(law => law.Effect == effect).ToList();
        if (group.Count == 0)
        {
            return;
        }

        page.Heading(3, page.Texts.Say(title), anchor);
        foreach (var law in group)
        {
            page.Heading(4, law.Name, Anchors.Law(law.Key));
            page.Paragraph(page.Sourced(Told(law, page.Texts), law.Sources));
            if (law.CustomersAsk.Count > 0)
            {
                page.Paragraph(ParagraphTone.LeadIn, PageText.Strong(page.Texts.Say("doc.laws.ask")));
                page.List(law.CustomersAsk);
            }
        }
    }

    /// <summary>Why, from when, and what is not confirmed.</summary>
    // What is not confirmed stands in the same paragraph, so that nobody reads the one without the other.
    public static string Told(PlanLaw law, DocumentTexts texts)
    {
        List<string> sentences = [Sentence.Of(law.Why)];

        // Most reasons name the day already.
        if (law.AppliesFrom is { } from && law.Effect != LawEffect.None && texts.Moment(from) is var day && !law.Why.Contains(day, StringComparison.Ordinal))
        {
            sentences.Add(texts.Say("doc.laws.from", ("date", day)));
        }

        if (law.Caution is { } caution)
        {
            sentences.Add(texts.Say("doc.laws.caution", ("text", Sentence.Of(caution))));
        }
        else if (!law.Confirmed)
        {
            sentences.Add(texts.Say("doc.laws.unconfirmed"));
        }

        return string.Join(' ', sentences);
    }
}
