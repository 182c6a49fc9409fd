using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Content;

/// <summary>An abbreviation of the glossary is explained in each note that uses it, unless the note is about it.</summary>
public partial class AbbreviationTests
{
    private const int LongName = 10;

    // Names that every reader of these notes meets on the first page, or in the name of a body or tool.
    private static readonly HashSet<string> Known =
        new(["OESO", "OECD", "VN", "UN", "EU", "RVO", "IMVO", "RBC", "MVO", "CSR", "SME", "SMEs", "NGO", "NGOs"], StringComparer.Ordinal);

    [Fact]
    public void Notes_AbbreviationsTheyUse_AreExplained() => Assert.All(
        RepositoryKnowledge.Value.Notes.Where(note => note.RenderedFrom is null),
        note => Assert.Empty(Unexplained(note)));

    private static IEnumerable<string> Unexplained(Note note)
    {
        var text = string.Join('\n', note.Paragraphs.Select(paragraph => paragraph.Text));
        return from names in RepositoryKnowledge.Value.Glossary.Select(term => Names(term, note.Language))
               from name in names
               where Abbreviation().IsMatch(name) && !Known.Contains(name) && Uses(text, name) && !Uses(note.Title, name)
               where !IsExplained(text, name) && !names.Exists(other => other.Length > LongName && text.Contains(other, StringComparison.OrdinalIgnoreCase))
               select $"{note.Id}.{note.Language}: {name}";
    }

    private static List<string> Names(GlossaryTerm term, TextLanguage language) =>
        [term.Term.In(language), .. language.Choose(term.Dutch, term.English)];

    private static bool Uses(string text, string name) => Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(name)}(?!\w)", RegexOptions.None, Patience);

    // SER (Sociaal-Economische Raad); de CSDDD, een EU-wet voor grote bedrijven; een CO2-heffing (CBAM); de richtlijn CSDDD.
    private static bool IsExplained(string text, string name)
    {
        var word = $@"(?<![\w-]){Regex.Escape(name)}";
        return Regex.IsMatch(text, $@"{word}(?:['’]?s)?(?: \(|, | is | zijn |: | means )", RegexOptions.None, Patience)
            || Regex.IsMatch(text, $@"\([^)]*{word}(?!\w)", RegexOptions.None, Patience)
            || Regex.IsMatch(text, $@"(?:wet|law|richtlijn|directive|arbeidsorganisatie|organisation|raad|council|systeem|system|toets|standaard|standard) {word}(?!\w)", RegexOptions.IgnoreCase, Patience);
    }

    private static TimeSpan Patience => TimeSpan.FromSeconds(1);

    [GeneratedRegex("^(?=.*[A-Z].*[A-Z])[A-Z][A-Za-z0-9]{1,9}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Abbreviation();
}
