using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations.Outlines;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Cli.Chat;

/// <summary>The terminal's form of a reply: plain text in lines of the terminal's width, sources below, actions by number.</summary>
internal sealed class ReplyPrinter(TextWriter output, PromptLibrary prompts, int width)
{
    private readonly TerminalText _text = new(output, width);
    private readonly ReplyOutline _outline = new(prompts);

    public void Print(AssistantReply reply)
    {
        PrintBlocks(reply, reply.Blocks.Where(block => block is not QuestionBlock));
        PrintSources(reply);

        // A question stands with its answers, below the sources of what came before it.
        PrintBlocks(reply, reply.Blocks.Where(block => block is QuestionBlock));
        PrintActions(reply);
        output.Flush();
    }

    private void PrintBlocks(AssistantReply reply, IEnumerable<ReplyBlock> blocks)
    {
        foreach (var block in blocks)
        {
            _text.Skip();
            var isFirst = true;
            foreach (var line in _outline.Of(block, reply.Language))
            {
                if (line.Kind == OutlineKind.Title && !isFirst)
                {
                    _text.Skip();
                }

                Print(line);
                isFirst = false;
            }
        }
    }

    private void Print(OutlineLine line) => _text.Write(
        line.Text + Marks(line.Citations),
        line.Kind switch
        {
            OutlineKind.Warning => "! ",
            OutlineKind.Item => "  - ",
            OutlineKind.Ranked => "  ",
            _ => string.Empty,
        });

    private static string Marks(IReadOnlyList<int> citations) =>
        string.Concat(citations.Select(number => string.Create(CultureInfo.InvariantCulture, $" [{number}]")));

    private void PrintSources(AssistantReply reply)
    {
        if (reply.Citations.Count == 0)
        {
            return;
        }

        _text.Skip();
        _text.Write(prompts.Say("page_sources", reply.Language));

        // Citations of one place in a publication share a line.
        foreach (var group in reply.Citations.GroupBy(citation => Describe(citation, reply.Language), StringComparer.Ordinal))
        {
            _text.Write(group.Key, string.Join(' ', group.Select(citation => $"[{citation.N}]")) + " ");
        }
    }

    private string Describe(ReplyCitation citation, TextLanguage language)
    {
        var parts = new[] { citation.Title, citation.Locator, citation.Publisher, citation.Date, citation.Url };
        var described = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)).Distinct(StringComparer.Ordinal));
        return citation.Confirmed ? described : described + " " + prompts.Say("page_unseen", language);
    }

    private void PrintActions(AssistantReply reply)
    {
        if (reply.Actions.Count == 0)
        {
            return;
        }

        _text.Skip();
        if (!reply.AreActionsNumbered)
        {
            _text.Write(prompts.Say("or_type", reply.Language, "choices", string.Join(" · ", reply.Actions.Select(action => action.Title))));
            return;
        }

        for (var at = 0; at < reply.Actions.Count; at++)
        {
            _text.Write(reply.Actions[at].Title, string.Create(CultureInfo.InvariantCulture, $"  {at + 1}. "));
        }

        _text.Write(prompts.Say("choose", reply.Language));
    }
}
