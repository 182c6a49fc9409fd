namespace Imvo.Assistant.Core.Language;

/// <summary>The two-letter codes (ISO 639-1) of the languages.</summary>
public static class TextLanguageCodes
{
    /// <summary>Gives <c>nl</c> or <c>en</c>.</summary>
    public static string Code(this TextLanguage language) => language == TextLanguage.Dutch ? "nl" : "en";

    /// <summary>The other of the two languages.</summary>
    public static TextLanguage Other(this TextLanguage language) =>
        language == TextLanguage.Dutch ? TextLanguage.English : TextLanguage.Dutch;

    /// <summary>Picks the text in the given language.</summary>
    public static T Choose<T>(this TextLanguage language, T dutch, T english) =>
        language == TextLanguage.Dutch ? dutch : english;

    /// <summary>Reads <c>nl</c> or <c>en</c>; null for anything else.</summary>
    public static TextLanguage? Parse(string? code) => code switch
    {
        "nl" => TextLanguage.Dutch,
        "en" => TextLanguage.English,
        _ => null,
    };
}
