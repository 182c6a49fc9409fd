using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>A passage with the terms of its fields, ready to be written.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Title">Terms of the document's title.</param>
/// <param name="Heading">Terms of the heading path.</param>
/// <param name="Keywords">Terms of the keywords.</param>
/// <param name="Body">Terms of the text, in order of their first character.</param>
internal sealed record AnalysedPassage(
    Passage Passage, List<AnalysedTerm> Title, List<AnalysedTerm> Heading, List<AnalysedTerm> Keywords, List<AnalysedTerm> Body)
{
    // Of running text, so that a list rarely grows.
    private const int CharactersPerTerm = 5;

    /// <summary>Analyses the passages of a document as they come.</summary>
    public static IEnumerable<AnalysedPassage> Of(DocumentRecord document, IEnumerable<Passage> passages, TextAnalyser analyser)
    {
        var title = Terms(analyser, document.Title, document.Language);
        foreach (var passage in passages)
        {
            yield return new AnalysedPassage(
                passage,
                title,
                Terms(analyser, passage.HeadingPath, document.Language),
                Terms(analyser, passage.Keywords, document.Language),
                InOrder(Terms(analyser, passage.Text, document.Language)));
        }
    }

    /// <summary>A passage that is found by these index terms alone, and not by what it says.</summary>
    public static AnalysedPassage Under(Passage passage, IEnumerable<string> terms) =>
        new(passage, [.. terms.Select(term => new AnalysedTerm(0, 0, term, TermRole.Concept))], [], [], []);

    private static List<AnalysedTerm> Terms(TextAnalyser analyser, string text, TextLanguage language)
    {
        var terms = new List<AnalysedTerm>(text.Length / CharactersPerTerm);
        analyser.Analyse(text, language, terms);
        return terms;
    }

    // Only a reference comes out of order: it starts before the word it ends with.
    private static List<AnalysedTerm> InOrder(List<AnalysedTerm> terms)
    {
        for (var i = 1; i < terms.Count; i++)
        {
            if (terms[i].Start < terms[i - 1].Start)
            {
                terms.Sort((one, other) => one.Start.CompareTo(other.Start));
                break;
            }
        }

        return terms;
    }
}
