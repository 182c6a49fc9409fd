using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Fills a lexicon from the knowledge: stop words, parts of compounds, concepts, and the words of the notes.</summary>
internal static class LexiconSource
{
    private const int ShortestAbbreviation = 4;

    public static LexiconBuilder Of(KnowledgeBase knowledge)
    {
        var lexicon = new LexiconBuilder();
        lexicon.AddStopWords(TextLanguage.Dutch, knowledge.DutchStopWords);
        lexicon.AddStopWords(TextLanguage.English, knowledge.EnglishStopWords);
        lexicon.AddCompoundParts(knowledge.CompoundParts);
        foreach (var translation in knowledge.Translations)
        {
            lexicon.AddTranslation(translation);
        }

        foreach (var term in knowledge.Glossary.Where(term => term.Searchable))
        {
            lexicon.AddConcept(term.Key, term.Dutch.Prepend(term.Term.Dutch), term.English.Prepend(term.Term.English));
        }

        foreach (var entry in knowledge.Entries)
        {
            lexicon.AddConcept(KeyOf(entry), Names(entry, TextLanguage.Dutch), Names(entry, TextLanguage.English));
        }

        foreach (var note in knowledge.Notes)
        {
            lexicon.AddAuthoredText($"{note.Title}\n{note.Summary}\n{string.Join('\n', note.Topics)}");
            foreach (var paragraph in note.Paragraphs)
            {
                lexicon.AddAuthoredText(paragraph.Text);
            }
        }

        return lexicon;
    }

    /// <summary>
    /// Index terms by which a document names something that does not exist: abbreviations such as IIVO. The other names of such
    /// things are everyday words (tracking system, sector report), which occur in honest documents too.
    /// </summary>
    public static IEnumerable<string> FictionTerms(KnowledgeBase knowledge, TextAnalyser analyser) =>
        from entry in knowledge.Entries
        where string.Equals(entry.Status, "fiction", StringComparison.Ordinal)
        from named in Enum.GetValues<TextLanguage>()
        from name in Names(entry, named)
        where name.Length >= ShortestAbbreviation && name.All(char.IsAsciiLetterUpper)
        from written in Enum.GetValues<TextLanguage>()
        select analyser.Words(written).Analyse(name).Stem;

    /// <summary>Key of the concept that a row of a table is.</summary>
    public static string KeyOf(ReferenceEntry entry) => $"{entry.Kind.ToString().ToLowerInvariant()}:{entry.Key}";

    private static IEnumerable<string> Names(ReferenceEntry entry, TextLanguage language)
    {
        yield return entry.Name.In(language);
        if (entry.Short is { } shortName)
        {
            yield return shortName.In(language);
        }

        foreach (var name in language == TextLanguage.Dutch ? entry.AlsoDutch : entry.AlsoEnglish)
        {
            yield return name;
        }
    }
}
