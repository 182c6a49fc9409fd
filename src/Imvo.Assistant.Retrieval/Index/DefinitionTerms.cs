using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Notes;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>
/// The index terms under which a definition is looked up: that of the glossary's concept, and that of the row of a table that is the
/// same thing. A row of the same key need not be: gold is a metal, and the name of an agreement.
/// </summary>
internal sealed class DefinitionTerms(KnowledgeBase knowledge)
{
    private readonly Dictionary<string, GlossaryTerm> _terms = knowledge.Glossary.ToDictionary(term => term.Key, StringComparer.Ordinal);
    private readonly ILookup<string, ReferenceEntry> _entries = knowledge.Entries.ToLookup(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The terms of a definition.</summary>
    public IReadOnlyList<string> Of(Note definition)
    {
        var key = TermRenderer.KeyOf(definition);
        var names = NamesOf(_terms[key]).ToHashSet(StringComparer.Ordinal);
        var same = _entries[key].Where(entry => NamesOf(entry).Any(names.Contains));
        return [.. same.Select(LexiconSource.KeyOf).Prepend(key).Select(Lexicon.TermOf)];
    }

    // Other names of a row may be those of what it is about: the law on conflict minerals is also found under conflict minerals.
    private static IEnumerable<string> NamesOf(ReferenceEntry entry) =>
        new[] { entry.Name, entry.Short }.OfType<LocalText>().SelectMany(name => new[] { name.Dutch, name.English }).Select(WordFolding.Fold);

    private static IEnumerable<string> NamesOf(GlossaryTerm term) =>
        term.Dutch.Concat(term.English).Append(term.Term.Dutch).Append(term.Term.English).Select(WordFolding.Fold);
}
