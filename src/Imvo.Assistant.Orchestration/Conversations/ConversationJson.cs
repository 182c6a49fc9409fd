using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations;

/// <summary>Reads and writes turns, replies and states as JSON on one line, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    IgnoreReadOnlyProperties = true,
    Converters =
    [
        typeof(WordConverter<Band>), typeof(WordConverter<FirmRole>), typeof(WordConverter<ChainStage>), typeof(WordConverter<CompanyType>),
        typeof(WordConverter<TextLanguage>), typeof(WordConverter<AnswerStatus>), typeof(WordConverter<ReplyKind>),
        typeof(WordConverter<TurnKind>), typeof(WordConverter<Reaction>), typeof(WordConverter<DialoguePhase>),
        typeof(WordConverter<IntakePurpose>), typeof(WordConverter<PendingKind>),
    ])]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(IncomingTurn))]
[JsonSerializable(typeof(AssistantReply))]
public sealed partial class ConversationJson : JsonSerializerContext
{
    /// <summary>Letters as they are; signs that mean something in HTML escaped.</summary>
    public static ConversationJson Compact => field ??= new ConversationJson(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>Reads a stored state.</summary>
    /// <exception cref="InvalidDataException">A newer program wrote it.</exception>
    /// <exception cref="JsonException">It is no state.</exception>
    public static ConversationState ReadState(ReadOnlySpan<byte> json)
    {
        var state = JsonSerializer.Deserialize(json, Compact.ConversationState) ?? new ConversationState();
        return state.Version <= State.ConversationState.CurrentVersion
            ? state
            : throw new InvalidDataException($"The conversation was stored in form {state.Version} by a newer program; this one reads up to {State.ConversationState.CurrentVersion}.");
    }
}
