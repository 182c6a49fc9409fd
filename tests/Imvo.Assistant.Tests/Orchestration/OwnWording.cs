using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Orchestration.Prompts;

namespace Imvo.Assistant.Tests.Orchestration;

/// <summary>Knows the assistant's own wording with anything filled in.</summary>
internal static class OwnWording
{
    // What frames a quote stands on the quote, so it needs a citation.
    private static readonly string[] NeedCitation = ["quote", "quote_also", "quote_also_foreign", "quote_more", "quote_foreign"];

    private static readonly Regex[] Patterns =
    [
        .. from key in RepositoryPrompts.Value.WordingKeys.Except(NeedCitation, StringComparer.Ordinal)
           from language in Enum.GetValues<TextLanguage>()
           select Pattern(RepositoryPrompts.Value.Say(key, language)),
    ];

    public static bool Is(string sentence) => Array.Exists(Patterns, pattern => pattern.IsMatch(sentence));

    /// <summary>Whether a sentence is a frame around a quote, which is told on one line.</summary>
    public static bool IsQuote(string sentence, TextLanguage language, string title, string quote) => Array.Exists(NeedCitation, key => string.Equals(
        sentence,
        RepositoryPrompts.Value.Say(key, language, "title", title).Replace("{quote}", OnOneLine(quote), StringComparison.Ordinal),
        StringComparison.Ordinal));

    private static string OnOneLine(string quote) =>
        string.Join(' ', quote.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static Regex Pattern(string wording) => new(
        "^" + Regex.Replace(Regex.Escape(wording), @"\\\{[a-z]+}", ".+", RegexOptions.None, TimeSpan.FromSeconds(1)) + "$",
        RegexOptions.Singleline,
        TimeSpan.FromSeconds(1));
}
