using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>The risks to take up first, one by one.</summary>
internal static class RiskChapter
{
    // A firm that buys in seven countries gets a reason for each, from each list and index.
    private const int MostReasons = 9;

    public static void Write(PlanContent content, PageDraft page)
    {
        if (content.First.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.risks"), Anchors.Risks, startsPage: content.IsLong);
        foreach (var risk in content.Told)
        {
            Risk(risk, page);
        }

        if (content.Later.Count > 0)
        {
            page.Heading(3, page.Texts.Say("doc.risks.later"), "risks-later");
            page.Paragraph(ParagraphTone.LeadIn, PageText.Of(page.Texts.Say("doc.risks.later.intro")));
            page.Add(RiskTable.Of(content.Later, page.Texts.Say("doc.risks.later"), page) with { ShowsCaption = false });
        }
    }

    private static void Risk(PlanRisk risk, PageDraft page)
    {
        var texts = page.Texts;
        page.Heading(3, $"{PlanWords.Written(risk.Rank)}. {risk.Title}", Anchors.Risk(risk.Key));
        page.Labelled("doc.risk.impact", Sentence.Of(risk.Impact), risk.Sources);
        page.Labelled("doc.risk.where", Sentence.Of(Where(risk, texts)));
        page.Labelled("doc.risk.affected", Sentence.Of(risk.Affected));
        Reasons("doc.risk.severity", Sentence.Of(texts.Severity(risk.Severity.Total)), risk.Severity.Reasons, page);
        Reasons("doc.risk.likelihood", Sentence.Of(texts.Likelihood(risk.Likelihood.Band)), risk.Likelihood.Reasons, page);
        if (risk.Proposed is { } proposed)
        {
            page.Paragraph(ParagraphTone.Callout, PageText.Of(texts.Say(
                "doc.risk.proposed", ("severity", texts.Severity(proposed.Total)), ("likelihood", texts.Likelihood(proposed.Likelihood)))));
        }

        page.Labelled("doc.risk.relation", $"{Sentence.Of(texts.Relation(risk.Relation))} {Sentence.Of(risk.RelationReason)}");
        page.Labelled("doc.risk.recognise", Sentence.Of(risk.Recognise));
        if (risk.SupplierQuestions.Count > 0)
        {
            page.Paragraph(ParagraphTone.LeadIn, PageText.Strong(texts.Say("doc.risk.questions")));
            page.List(risk.SupplierQuestions);
        }

        if (References(risk, texts) is { Length: > 0 } references)
        {
            page.Paragraph(ParagraphTone.Small, PageText.Of(references));
        }
    }

    /// <summary>The place in the chain, the part and the countries in one line.</summary>
    public static string Where(PlanRisk risk, DocumentTexts texts)
    {
        List<string> parts = [risk.Where];
        if (risk.Part is { } part)
        {
            parts.Add(part);
        }

        parts.Add(texts.Stage(risk.Stage));
        parts.Add(risk.Countries.Count == 0 ? texts.Say("doc.risk.no-country") : texts.And([.. risk.Countries.Select(texts.Country)]));
        return string.Join(" · ", parts.Where(text => text.Length > 0));
    }

    private static void Reasons(string key, string band, IReadOnlyList<string> reasons, PageDraft page)
    {
        page.Paragraph(
            reasons.Count > 0 ? ParagraphTone.LeadIn : ParagraphTone.Plain, PageText.Strong(page.Texts.Say(key) + " "), PageText.Of(band));
        page.List(reasons.Count <= MostReasons
            ? reasons.Select(Sentence.Of)
            : [.. reasons.Take(MostReasons - 1).Select(Sentence.Of), page.Texts.Say("doc.risk.more-reasons", ("count", PlanWords.Written(reasons.Count - MostReasons + 1)))]);
    }

    private static string References(PlanRisk risk, DocumentTexts texts)
    {
        List<string> parts = [];
        if (risk.OecdChapter.Length > 0)
        {
            parts.Add(texts.Say("doc.risk.oecd", ("chapter", risk.OecdChapter.Replace(";", ",", StringComparison.Ordinal))));
        }

        if (risk.SdgTargets.Count > 0)
        {
            parts.Add(texts.Say("doc.risk.sdg", ("targets", string.Join(", ", risk.SdgTargets.Select(texts.Target)))));
        }

        return string.Join(". ", parts);
    }
}
