using System.Globalization;
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
        line.Text + line.Marks,
        line.Kind switch
        {
            OutlineKind.Warning => "! ",
            OutlineKind.Item => "  - ",
            OutlineKind.Ranked => "  ",
            _ => string.Empty,
        });

    private void PrintSources(AssistantReply reply)
    {
        if (reply.Citations.Count == 0)
        {
            return;
        }

        _text.Skip();
        _text.Write(prompts.Say("page_sources", reply.Language));

        // Citations of one place in a publication share a line.
        foreach (var group in reply.Citations.GroupBy(citation => _outline.Source(citation, reply.Language, withAddress: true), StringComparer.Ordinal))
        {
            _text.Write(group.Key, string.Join(' ', group.Select(citation => $"[{citation.N}]")) + " ");
        }
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
