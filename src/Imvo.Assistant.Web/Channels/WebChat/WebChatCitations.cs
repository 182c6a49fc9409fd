using System.Globalization;
using System.Text.Json.Nodes;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations.Outlines;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Web.Channels.WebChat;

/// <summary>The schema.org message that carries the sources, the mark of an AI and the thumbs. Web Chat finds it by its empty id.</summary>
internal sealed class WebChatCitations(PromptLibrary prompts, ReplyOutline outline)
{
    // Limits of the channels for a name and an abstract.
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    public JsonObject Of(AssistantReply reply, string turn)
    {
        var message = new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = string.Empty,
            ["additionalType"] = new JsonArray("AIGeneratedContent"),
        };
        if (reply.Citations.Count > 0)
        {
            message["citation"] = new JsonArray([.. reply.Citations.Select((citation, at) => Claim(citation, reply.Language, isFirst: at == 0))]);
        }

        if (reply.TakesFeedback)
        {
            message["potentialAction"] = new JsonArray(Thumb("LikeAction", turn, "like"), Thumb("DislikeAction", turn, "dislike"));
        }

        return message;
    }

    /// <summary>The place goes first: what is too long is cut at its end, and several places of one publication must differ.</summary>
    public static string NameOf(ReplyCitation citation) => citation.Locator is { Length: > 0 } place ? $"{place}, {citation.Title}" : citation.Title;

    private JsonObject Claim(ReplyCitation citation, TextLanguage language, bool isFirst)
    {
        var document = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Cut(NameOf(citation), LongestName),
            ["abstract"] = Cut(citation.Quote ?? outline.Source(citation, language, withAddress: false), LongestAbstract),

            // A source with neither address nor text would blank Web Chat 4.18.1 when it is opened.
            ["text"] = Dialog(citation, language),
        };
        var claim = new JsonObject { ["@type"] = "Claim", ["position"] = citation.N, ["appearance"] = document };
        if (isFirst)
        {
            // The only place where Web Chat shows that a machine answered.
            claim["claimInterpreter"] = new JsonObject { ["@type"] = "Project", ["slogan"] = prompts.Say("chat_ai_label", language) };
        }

        return claim;
    }

    private string Dialog(ReplyCitation citation, TextLanguage language)
    {
        var lines = new List<string>();
        if (citation.Quote is { Length: > 0 } quote)
        {
            lines.Add($"“{MarkdownText.Escape(quote)}”");
        }

        lines.Add(MarkdownText.Escape(outline.Source(citation, language, withAddress: false)));
        if (WebAddress(citation) is { } address)
        {
            lines.Add($"<{address}>");
        }

        if (citation.Note is { Length: > 0 } note)
        {
            lines.Add(MarkdownText.Escape(prompts.Say("page_summary_of", language, "note", note)));
        }

        return string.Join("\n\n", lines);
    }

    private static string? WebAddress(ReplyCitation citation) =>
        Uri.TryCreate(citation.Url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address.AbsoluteUri : null;

    private static JsonObject Thumb(string type, string turn, string reaction) => new()
    {
        ["@type"] = type,
        ["@id"] = $"urn:imvo:{turn}:{reaction}",
        ["actionStatus"] = "PotentialActionStatus",
    };

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var starts = StringInfo.ParseCombiningCharacters(text);
        var end = starts.LastOrDefault(start => start < most);
        return text[..end].TrimEnd() + "…";
    }
}
