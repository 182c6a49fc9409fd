using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A text in both languages.</summary>
/// <param name="Dutch">The Dutch text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalText(string Dutch, string English)
{
    /// <summary>The text in the given language.</summary>
    public string In(TextLanguage language) => language.Choose(Dutch, English);
}
