using System.Text.Json.Serialization;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>A conversation as a client is told of it.</summary>
/// <param name="ConversationId">Its id.</param>
/// <param name="Token">The token for it.</param>
/// <param name="ExpiresIn">How long the token holds, in seconds.</param>
/// <param name="StreamUrl">Where to listen; null when only a token was asked for.</param>
internal sealed record DirectLineConversation(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl);
