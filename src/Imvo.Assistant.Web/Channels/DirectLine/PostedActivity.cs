using System.Text;
using System.Text.Json.Nodes;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations.Turns;
using Imvo.Assistant.Web.Conversations;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>Reads what a client posts: what it means to the dialogue, and what is shown again of it.</summary>
internal static class PostedActivity
{
    // Members that a client may set and that clients read back; all else is ours or nobody's.
    private static readonly string[] Kept = ["type", "text", "textFormat", "locale", "localTimestamp", "localTimezone", "name", "value", "entities"];

    private const int LongestId = 100;

    /// <summary>The turn; null when the activity asks nothing of the dialogue.</summary>
    public static StoredTurn? Read(JsonObject posted, DirectLineGrant grant) => Text(posted["type"]) switch
    {
        "message" => new StoredTurn(Turn(grant) with { Text = Clean(Said(posted)) }, Shown(posted)),
        "event" => Text(posted["name"]) switch
        {
            "webchat/join" => Join(grant, Language(posted["value"]?["language"])),
            "webchat:activity-status/feedback" => Feedback(posted, grant),
            _ => null,
        },
        _ => null,
    };

    /// <summary>The turn of someone who comes in.</summary>
    public static StoredTurn Join(DirectLineGrant grant, TextLanguage? language = null) => new(
        Turn(grant) with { Kind = TurnKind.Joined, Language = language ?? TextLanguageCodes.Parse(grant.Language) },
        Activity: null);

    /// <summary>The id under which someone comes in, once in a conversation.</summary>
    public const string JoinId = "join";

    /// <summary>The client's own id of the activity; null when it gave none.</summary>
    public static string? ClientId(JsonObject posted) =>
        Text((posted["channelData"] as JsonObject)?["clientActivityID"]) is { Length: > 0 and <= LongestId } id ? "c:" + id : null;

    private static IncomingTurn Turn(DirectLineGrant grant) => new()
    {
        Id = string.Empty,
        At = default,
        Language = TextLanguageCodes.Parse(grant.Language),
    };

    // A button of a card has no text; ours carry what they say in `say`.
    private static string Said(JsonObject posted) =>
        Text(posted["text"]) is { Length: > 0 } text ? text : Text(posted["value"]) ?? Text((posted["value"] as JsonObject)?["say"]) ?? string.Empty;

    // Turns the order of what is read around, or hides in it, and is never needed to say something.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control)
                || rune.Value is '\n' or '\t' or 0x200D)
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    private static StoredTurn? Feedback(JsonObject posted, DirectLineGrant grant)
    {
        if (posted["entities"] is not JsonArray { Count: > 0 } entities || entities[0] is not JsonObject action)
        {
            return null;
        }

        Reaction? reaction = Text(action["@type"]) switch { "LikeAction" => Reaction.Like, "DislikeAction" => Reaction.Dislike, _ => null };
        var parts = (Text(action["@id"]) ?? string.Empty).Split(':');
        return reaction is null || parts is not ["urn", "imvo", var turn, _]
            ? null
            : new StoredTurn(Turn(grant) with { Kind = TurnKind.Feedback, Reaction = reaction.Value, About = turn }, Activity: null);
    }

    private static JsonObject Shown(JsonObject posted)
    {
        var shown = new JsonObject();
        foreach (var name in Kept)
        {
            if (posted[name] is { } value)
            {
                shown[name] = value.DeepClone();
            }
        }

        if (posted["channelData"] is JsonObject data)
        {
            shown["channelData"] = data.DeepClone();
        }

        return shown;
    }

    private static TextLanguage? Language(JsonNode? code) => Text(code) is { Length: >= 2 } text ? TextLanguageCodes.Parse(text[..2].ToLowerInvariant()) : null;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
