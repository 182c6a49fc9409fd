namespace Imvo.Assistant.Core.Language;

/// <summary>
/// Tells Dutch from English by function words and letter patterns. Made for short questions: one clear function word is
/// enough, and a text without any evidence stays undecided.
/// </summary>
public static class LanguageDetector
{
    private static readonly HashSet<string> DutchWords = new(StringComparer.Ordinal)
    {
        "de", "het", "een", "en", "van", "ik", "je", "jij", "wij", "we", "wat", "hoe", "wie", "waar", "wanneer", "welke",
        "welk", "waarom", "moet", "moeten", "mag", "mogen", "kan", "kunnen", "niet", "geen", "voor", "naar", "met", "ook",
        "als", "aan", "bij", "uit", "onze", "ons", "mijn", "zijn", "er", "dat", "dit", "die", "om", "te", "op", "over",
        "tot", "nog", "wel", "maar", "heeft", "hebben", "heb", "wordt", "worden", "geldt", "gelden", "doen", "doe", "ben",
        "bent", "u", "uw", "ze", "zij", "hij", "haar", "hun", "deze", "door", "dan", "nu", "vanaf", "hoeveel", "zonder",
        "tussen", "onder", "iets", "alles", "mensen", "bedrijf", "klant", "keten", "wet", "zeggen", "zegt", "staat",
    };

    private static readonly HashSet<string> EnglishWords = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "and", "of", "to", "i", "you", "we", "what", "how", "who", "where", "when", "which", "why",
        "must", "should", "may", "can", "could", "not", "no", "for", "with", "also", "if", "on", "at", "from", "our",
        "my", "your", "are", "there", "that", "this", "these", "those", "do", "does", "did", "have", "has", "apply",
        "applies", "it", "its", "they", "their", "be", "been", "will", "would", "about", "into", "than", "by", "or",
        "say", "says", "company", "people", "need", "us", "me", "them", "any", "all", "out", "between", "under",
    };

    /// <summary>Detects the language of a text.</summary>
    /// <returns>The language, or null when the text gives no evidence or equal evidence for both.</returns>
    public static TextLanguage? Detect(ReadOnlySpan<char> text)
    {
        var dutch = 0;
        var english = 0;
        Span<char> word = stackalloc char[24];
        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            while (position < text.Length && char.IsLetter(text[position]))
            {
                position++;
            }

            var length = position - start;
            if (length is > 0 and <= 24)
            {
                // A string a word: looking up a span is code that is compiled at every start (docs/adr/0006).
                var lowered = word[..text.Slice(start, length).ToLowerInvariant(word)].ToString();
                dutch += DutchWords.Contains(lowered) ? 2 : DutchPattern(lowered);
                english += EnglishWords.Contains(lowered) ? 2 : EnglishPattern(lowered);
            }

            position++;
        }

        return dutch == english ? null : dutch > english ? TextLanguage.Dutch : TextLanguage.English;
    }

    // Letter groups that are common in one of the two languages and rare in the other.
    private static int DutchPattern(ReadOnlySpan<char> word) =>
        word.Contains("ij", StringComparison.Ordinal) || word.Contains("aa", StringComparison.Ordinal)
        || word.Contains("uu", StringComparison.Ordinal) || word.Contains("ui", StringComparison.Ordinal)
        || word.Contains("sch", StringComparison.Ordinal) || word.EndsWith("lijk", StringComparison.Ordinal) ? 1 : 0;

    private static int EnglishPattern(ReadOnlySpan<char> word) =>
        word.Contains("th", StringComparison.Ordinal) || word.EndsWith("ble", StringComparison.Ordinal)
        || word.EndsWith("tion", StringComparison.Ordinal) || word.EndsWith("y", StringComparison.Ordinal) ? 1 : 0;
}
