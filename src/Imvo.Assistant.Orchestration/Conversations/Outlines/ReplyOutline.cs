using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Conversations.Outlines;

/// <summary>Puts the blocks of a reply into words and lines. Channels only give lines their form.</summary>
public sealed class ReplyOutline(PromptLibrary prompts)
{
    private static readonly IReadOnlyList<int> None = [];

    /// <summary>The lines of a block.</summary>
    public IReadOnlyList<OutlineLine> Of(ReplyBlock block, TextLanguage language) => block switch
    {
        TextBlock said => [Line(OutlineKind.Paragraph, said.Text)],
        WarningBlock warning => [Line(OutlineKind.Warning, warning.Text)],
        AnswerBlock answer => [Line(OutlineKind.Answer, answer.Text)],
        QuestionBlock question => [Line(OutlineKind.Paragraph, question.Text)],
        ListBlock list => List(list.Title, list.Items),
        ExplanationBlock explanation => Explanation(explanation, language),
        PlanCard card => Card(card, language),
        ComparisonBlock comparison => Comparison(comparison, language),
        HandoverBlock handover => Handover(handover, language),
        _ => throw new InvalidOperationException($"There are no words for {block.GetType().Name}."),
    };

    /// <summary>A source in one line: what is known of it, and what is not confirmed.</summary>
    /// <param name="citation">The source.</param>
    /// <param name="language">Language of the line.</param>
    /// <param name="withAddress">Whether its address stands in the line; not where it is a link beside it.</param>
    public string Source(ReplyCitation citation, TextLanguage language, bool withAddress)
    {
        var parts = new[] { citation.Title, citation.Locator, citation.Publisher, citation.Date, withAddress ? citation.Url : null };
        var described = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)).Distinct(StringComparer.Ordinal));
        return citation.Confirmed ? described : described + " " + prompts.Say("page_unseen", language);
    }

    private List<OutlineLine> Explanation(ExplanationBlock explanation, TextLanguage language)
    {
        List<OutlineLine> lines = [Line(OutlineKind.Title, explanation.Subject)];
        lines.AddRange(explanation.Points.Select(point => new OutlineLine(point.IsHeading ? OutlineKind.Paragraph : OutlineKind.Item, point.Text, point.Citations)));
        if (explanation.Rules.Count > 0)
        {
            lines.Add(Line(OutlineKind.Paragraph, prompts.Say("why_rules", language, "rules", string.Join("; ", explanation.Rules))));
        }

        return lines;
    }

    private List<OutlineLine> Card(PlanCard card, TextLanguage language)
    {
        List<OutlineLine> lines = [Line(OutlineKind.Title, card.Title), Line(OutlineKind.Paragraph, card.Summary)];
        if (card.Risks.Count > 0)
        {
            lines.Add(Line(OutlineKind.Title, prompts.Say("card_risks", language)));
        }

        lines.AddRange(card.Risks.Select(risk => new OutlineLine(
            OutlineKind.Ranked,
            string.Create(CultureInfo.InvariantCulture, $"{risk.Rank}. {risk.Title}\n{Weight(risk, language)}; {risk.Where}"),
            risk.Citations)));
        lines.Add(Line(OutlineKind.Title, prompts.Say("card_actions", language)));
        lines.AddRange(card.Actions.Select(action => new OutlineLine(
            OutlineKind.Item, $"{action.Title} ({action.Owner}, {action.Effort})\n{action.Text}", action.Citations)));
        lines.AddRange(card.Notes.Select(note => Line(OutlineKind.Paragraph, note)));
        return lines;
    }

    private string Weight(PlanCardRisk risk, TextLanguage language) => prompts.Say("card_severity", language)
        .Replace("{severity}", risk.Severity, StringComparison.Ordinal)
        .Replace("{likelihood}", risk.Likelihood, StringComparison.Ordinal);

    private List<OutlineLine> Comparison(ComparisonBlock comparison, TextLanguage language)
    {
        List<OutlineLine> lines =
        [
            .. Items("compare_facts", comparison.Facts, language),
            .. Items("compare_comes", comparison.Comes, language),
            .. Items("compare_goes", comparison.Goes, language),
            .. Items("compare_moves", comparison.Moves, language),
            .. Items("compare_laws", comparison.Laws, language),
        ];
        if (comparison.First.Count > 0)
        {
            lines.AddRange(List(prompts.Say("compare_first", language), comparison.First));
        }

        if (comparison.More > 0)
        {
            var more = comparison.More.ToString(CultureInfo.InvariantCulture);
            lines.Add(Line(OutlineKind.Paragraph, prompts.Say("compare_more", language, "count", more)));
        }

        return lines;
    }

    private List<OutlineLine> Items(string key, IReadOnlyList<ComparedItem> items, TextLanguage language) =>
        items.Count == 0 ? [] : List(prompts.Say(key, language), items.Select(Change));

    // Places are told by the block itself; a bare number before or after says nothing.
    private static string Change(ComparedItem item)
    {
        var change = item switch
        {
            { Before: { } before, After: { } after } => $"{item.Name}: {before} → {after}",
            { After: { } after } when !after.All(char.IsAsciiDigit) => $"{item.Name}: {after}",
            { Before: { } before } when !before.All(char.IsAsciiDigit) => $"{item.Name}: {before} → –",
            _ => item.Name,
        };
        return item.Why is { } why ? $"{change}\n{why}" : change;
    }

    private List<OutlineLine> Handover(HandoverBlock handover, TextLanguage language)
    {
        var contact = handover.Contact;
        return
        [
            .. List(prompts.Say("handover_summary", language), handover.Summary),
            .. List(
                prompts.Say("handover_contact", language),
                new[] { contact.Name, contact.Address, contact.Phone, contact.Url }.Where(line => line.Length > 0)),
        ];
    }

    private static List<OutlineLine> List(string title, IEnumerable<string> items) =>
        [Line(OutlineKind.Title, title), .. items.Select(item => Line(OutlineKind.Item, item))];

    private static OutlineLine Line(OutlineKind kind, string text) => new(kind, text, None);
}
