using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Cli.Chat;

/// <summary>Prints one block of a reply.</summary>
internal sealed class BlockPrinter(TerminalText text, PromptLibrary prompts, TextLanguage language)
{
    public void Print(ReplyBlock block)
    {
        switch (block)
        {
            case TextBlock said:
                text.Write(said.Text);
                break;
            case WarningBlock warning:
                text.Write(warning.Text, "! ");
                break;
            case AnswerBlock answer:
                text.Write(answer.Text);
                break;
            case QuestionBlock question:
                text.Write(question.Text);
                break;
            case ListBlock list:
                PrintList(list.Title, list.Items);
                break;
            case ExplanationBlock explanation:
                PrintExplanation(explanation);
                break;
            case PlanCard card:
                PrintCard(card);
                break;
            case ComparisonBlock comparison:
                PrintComparison(comparison);
                break;
            case HandoverBlock handover:
                PrintHandover(handover);
                break;
            default:
                throw new InvalidOperationException($"The terminal has no form for {block.GetType().Name}.");
        }
    }

    private string Say(string key) => prompts.Say(key, language);

    private void PrintList(string title, IEnumerable<string> items)
    {
        text.Write(title);
        foreach (var item in items)
        {
            text.Write(item, "  - ");
        }
    }

    private void PrintExplanation(ExplanationBlock explanation)
    {
        text.Write(explanation.Subject);
        foreach (var point in explanation.Points)
        {
            text.Write(point.Text + Marks(point.Citations), point.IsHeading ? "  " : "  - ");
        }

        if (explanation.Rules.Count > 0)
        {
            text.Write(prompts.Say("why_rules", language, "rules", string.Join("; ", explanation.Rules)));
        }
    }

    private void PrintCard(PlanCard card)
    {
        text.Write(card.Title);
        text.Write(card.Summary);
        if (card.Risks.Count > 0)
        {
            text.Skip();
            text.Write(Say("card_risks"));
        }

        foreach (var risk in card.Risks)
        {
            var weight = Say("card_severity").Replace("{severity}", risk.Severity, StringComparison.Ordinal).Replace("{likelihood}", risk.Likelihood, StringComparison.Ordinal);
            text.Write(
                $"{risk.Title}{Marks(risk.Citations)}\n{weight}; {risk.Where}",
                string.Create(CultureInfo.InvariantCulture, $"  {risk.Rank}. "));
        }

        text.Skip();
        text.Write(Say("card_actions"));
        foreach (var action in card.Actions)
        {
            text.Write($"{action.Title} ({action.Owner}, {action.Effort})\n{action.Text}{Marks(action.Citations)}", "  - ");
        }

        text.Skip();
        foreach (var note in card.Notes)
        {
            text.Write(note);
        }

        foreach (var link in card.Links)
        {
            text.Write($"{link.Title}: {link.Address}");
        }
    }

    private void PrintComparison(ComparisonBlock comparison)
    {
        PrintItems("compare_facts", comparison.Facts);
        PrintItems("compare_comes", comparison.Comes);
        PrintItems("compare_goes", comparison.Goes);
        PrintItems("compare_moves", comparison.Moves);
        PrintItems("compare_laws", comparison.Laws);
        if (comparison.First.Count > 0)
        {
            PrintList(Say("compare_first"), comparison.First);
        }

        if (comparison.More > 0)
        {
            text.Write(prompts.Say("compare_more", language, "count", comparison.More.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private void PrintItems(string key, IReadOnlyList<ComparedItem> items)
    {
        if (items.Count > 0)
        {
            PrintList(Say(key), items.Select(Line));
        }
    }

    private static string Line(ComparedItem item)
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

    private void PrintHandover(HandoverBlock handover)
    {
        PrintList(Say("handover_summary"), handover.Summary);
        text.Skip();
        var contact = handover.Contact;
        PrintList(Say("handover_contact"), new[] { contact.Name, contact.Address, contact.Phone, contact.Url }.Where(line => line.Length > 0));
    }

    private static string Marks(IReadOnlyList<int> citations) =>
        string.Concat(citations.Select(number => string.Create(CultureInfo.InvariantCulture, $" [{number}]")));
}
