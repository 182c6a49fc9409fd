using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Orchestration.Prompts;

namespace Imvo.Assistant.Tests.Orchestration;

/// <summary>Knows the assistant's own wording with anything filled in.</summary>
internal static class OwnWording
{
    // What frames a quote stands on the quote, so it needs a citation.
    private static readonly string[] NeedCitation = ["quote", "quote_also", "quote_also_foreign", "quote_more", "quote_foreign", "conflict"];

    // Opens a definition in the words of the asker; the rest of the sentence stands on the quote.
    private const string AskedTerm = "asked_term";

    private static readonly Regex[] Patterns =
    [
        .. from key in RepositoryPrompts.Value.WordingKeys.Except(NeedCitation.Append(AskedTerm), StringComparer.Ordinal)
           from language in Enum.GetValues<TextLanguage>()
           select Pattern(RepositoryPrompts.Value.Say(key, language)),
    ];

    public static bool Is(string sentence) => Array.Exists(Patterns, pattern => pattern.IsMatch(sentence));

    /// <summary>Whether a sentence is a frame around a quote, which is told on one line.</summary>
    public static bool IsQuote(string sentence, TextLanguage language, string title, string quote) => Array.Exists(NeedCitation, key => string.Equals(
        sentence,
        RepositoryPrompts.Value.Say(key, language, "title", title).Replace("{quote}", OnOneLine(quote), StringComparison.Ordinal),
        StringComparison.Ordinal));

    /// <summary>Whether a sentence is one of the quote that opens in the words of the asker.</summary>
    public static bool IsDefinition(string sentence, TextLanguage language, string quote)
    {
        var name = quote.StartsWith('“') ? quote[1..quote.IndexOf('”', StringComparison.Ordinal)] : string.Empty;
        var opening = Regex.Match(
            sentence,
            Pattern(RepositoryPrompts.Value.Say(AskedTerm, language, "term", name)).ToString().TrimEnd('$'),
            RegexOptions.None,
            TimeSpan.FromSeconds(1));
        return name.Length > 0 && opening.Success && quote.Contains($"“{name}”{sentence[opening.Length..]}", StringComparison.Ordinal);
    }

    private static string OnOneLine(string quote) =>
        string.Join(' ', quote.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static Regex Pattern(string wording) => new(
        "^" + Regex.Replace(Regex.Escape(wording), @"\\\{[a-z]+}", ".+", RegexOptions.None, TimeSpan.FromSeconds(1)) + "$",
        RegexOptions.Singleline,
        TimeSpan.FromSeconds(1));
}
