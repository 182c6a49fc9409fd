using System.Globalization;
using System.Text;
using Imvo.Assistant.Orchestration.Conversations.Outlines;
using Imvo.Assistant.Orchestration.Conversations.Replies;

namespace Imvo.Assistant.Web.Channels.WebChat;

/// <summary>The words of a reply as Markdown for Web Chat, with its sources below as link definitions: without those, markers stay dead text.</summary>
internal sealed class WebChatText(ReplyOutline outline)
{
    public string Of(AssistantReply reply)
    {
        var text = new StringBuilder();
        var isAfterItem = false;
        foreach (var line in reply.Blocks.SelectMany(block => outline.Of(block, reply.Language)))
        {
            // Items follow each other; all else stands apart.
            var isItem = line.Kind is OutlineKind.Item or OutlineKind.Ranked;
            text.Append(text.Length > 0 && !(isItem && isAfterItem) ? "\n" : string.Empty);
            Append(text, line, isItem);
            isAfterItem = isItem;
        }

        foreach (var citation in reply.Citations)
        {
            // `cite:` opens the quote and its source in a dialog; an address would lead away from both.
            text.Append(CultureInfo.InvariantCulture, $"\n[{citation.N}]: cite:{citation.N} \"{Title(citation)}\"");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, OutlineLine line, bool isItem)
    {
        var words = line.Kind == OutlineKind.Answer ? MarkdownText.WithoutLinks(line.Text) : MarkdownText.Escape(line.Text);
        words = words.Replace("\n", isItem ? "  \n   " : "\n", StringComparison.Ordinal) + line.Marks;
        text.Append(line.Kind switch
        {
            OutlineKind.Title => $"**{words}**\n",
            OutlineKind.Item => $"- {words}\n",
            OutlineKind.Warning => $"⚠ {words}\n",
            _ => $"{words}\n",
        });
    }

    // A quotation mark would end the title of the definition.
    private static string Title(ReplyCitation citation) => WebChatCitations.NameOf(citation)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace('"', '\'')
        .Replace('\n', ' ');
}
