using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Benchmarks.Corpus;

/// <summary>
/// Adds to a question the words of every form of the glossary terms it names: what FTS5, which joins words by OR, would need
/// to find what a synonym group finds.
/// </summary>
internal sealed class SynonymExpansion(KnowledgeBase knowledge, TextAnalyser analyser)
{
    private readonly Dictionary<string, GlossaryTerm> _terms =
        knowledge.Glossary.ToDictionary(term => "=" + term.Key, StringComparer.Ordinal);

    public string Expand(string question, TextLanguage language)
    {
        var found = new List<AnalysedTerm>();
        analyser.Analyse(question, language, found);
        var forms = found
            .Where(term => term.Role is TermRole.Concept or TermRole.PartConcept)
            .Select(term => _terms.GetValueOrDefault(term.Term))
            .OfType<GlossaryTerm>()
            .SelectMany(term => term.Dutch.Concat(term.English).Append(term.Term.Dutch).Append(term.Term.English));
        var words = forms.Prepend(question).SelectMany(form => form.Split(' ')).Distinct(StringComparer.OrdinalIgnoreCase);
        return string.Join(' ', words);
    }
}
