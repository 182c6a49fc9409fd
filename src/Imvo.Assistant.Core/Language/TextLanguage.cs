using System.Text.Json.Serialization;

namespace Imvo.Assistant.Core.Language;

/// <summary>A language the assistant reads and writes.</summary>
public enum TextLanguage
{
    /// <summary>Dutch, code <c>nl</c>.</summary>
    [JsonStringEnumMemberName("nl")]
    Dutch,

    /// <summary>English, code <c>en</c>.</summary>
    [JsonStringEnumMemberName("en")]
    English,
}
