using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>Where to begin: the first three risks, or that there is none.</summary>
internal static class BeginChapter
{
    private const int Named = 3;
    private const int NamedNext = 6;

    public static void Write(PlanContent content, PageDraft page)
    {
        page.Heading(2, page.Texts.Say("doc.begin-here"), Anchors.Begin);
        if (content.First.Count == 0)
        {
            page.Paragraph(PageText.Of(content.Plan.Summary));
            page.Say(content.Plan.Risks.Count == 0 ? "doc.begin.nothing" : "doc.begin.low");
            return;
        }

        page.Say("doc.begin.intro");
        page.List([.. content.First.Take(Named).Select(risk => Item(risk, page))], isNumbered: true);
        if (content.First.Count > Named)
        {
            Then(content.First.Skip(Named).ToList(), page);
        }
    }

    private static void Then(List<PlanRisk> risks, PageDraft page)
    {
        var named = risks.Take(NamedNext).Select(risk => $"{risk.Title} ({PlanWords.Written(risk.Rank)})").ToList();
        if (risks.Count > NamedNext)
        {
            named.Add(page.Texts.Say("doc.begin.more", ("count", PlanWords.Written(risks.Count - NamedNext))));
        }

        page.Say("doc.begin.then", ("risks", page.Texts.And(named)));
    }

    /// <summary>A risk with what goes wrong and what points to it.</summary>
    public static IReadOnlyList<PageText> Item(PlanRisk risk, PageDraft page)
    {
        // The severity words first, then what goes wrong, then what points to it: the order in which an owner asks.
        List<string> sentences = [Sentence.Of(page.Texts.Severity(risk.Severity.Total)), Sentence.Of(risk.Impact)];
        if (risk.Likelihood.Band != LikelihoodBand.Unknown && risk.Likelihood.Reasons is [var evidence, ..])
        {
            sentences.Add(Sentence.Of(evidence));
        }
        else
        {
            sentences.Add(page.Texts.Say("doc.begin.no-likelihood"));
        }

        return
        [
            new PageText(risk.Title, [], IsStrong: true, Link: "#" + Anchors.Risk(risk.Key)),
            PageText.Of(". "),
            page.Sourced(string.Join(' ', sentences), risk.Sources),
        ];
    }
}
