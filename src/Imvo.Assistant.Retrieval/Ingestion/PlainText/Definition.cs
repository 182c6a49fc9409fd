using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>A line that explains a term, as in a glossary or a list of abbreviations: "NCP – Nationaal Contactpunt".</summary>
internal static class Definition
{
    private const int LongestTerm = 45;

    /// <summary>Tells whether a line is one.</summary>
    public static bool Is(string text) => char.IsLetter(text[0])
        && text.IndexOf(" – ", StringComparison.Ordinal) is > 0 and < LongestTerm && !LineShape.EndsOpen(text);
}
