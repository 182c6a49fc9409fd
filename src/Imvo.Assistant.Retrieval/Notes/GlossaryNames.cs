using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>
/// The names in the definitions of one language: words that stand capitalised inside a sentence. A definition that opens with another
/// word loses its capital where it ends a sentence.
/// </summary>
internal sealed class GlossaryNames
{
    // "Approach A": a letter names nothing that a definition opens with, and "A" opens many.
    private const int ShortestName = 2;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public GlossaryNames(IEnumerable<GlossaryTerm> terms, TextLanguage language)
    {
        foreach (var definition in terms.Select(term => term.Definition.In(language)))
        {
            foreach (var (start, length) in SentenceSplitter.Split(definition))
            {
                _names.UnionWith(definition.Substring(start, length).Split(' ').Skip(1).Select(Bare)
                    .Where(word => word.Length >= ShortestName && char.IsUpper(word[0])));
            }
        }
    }

    /// <summary>The definition as the end of a sentence.</summary>
    public string WithinSentence(string definition)
    {
        var first = Bare(definition.Split(' ')[0]);
        return _names.Contains(first) || IsAbbreviation(first) ? definition : char.ToLowerInvariant(definition[0]) + definition[1..];
    }

    // SER-term, CO2.
    private static bool IsAbbreviation(string word) => word.Length > 1 && !char.IsLower(word[1]);

    // A name may stand between brackets, or have an s of possession: OECD's.
    private static string Bare(string word)
    {
        var bare = word.Trim('(', ')', '“', '”', '"', ',', '.', ';', ':', '?', '!');
        return bare.IndexOf('\'', StringComparison.Ordinal) is > 0 and var end ? bare[..end] : bare;
    }
}
