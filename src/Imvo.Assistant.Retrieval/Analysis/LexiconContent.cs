namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>What a lexicon file holds; words and phrases in ascending order of their UTF-8 bytes; a translation
/// is two stems with a tab between them.</summary>
internal sealed record LexiconContent(
    List<(string Word, int Weight)> Words,
    List<(string Phrase, ushort Concept)> DutchPhrases,
    List<(string Phrase, ushort Concept)> EnglishPhrases,
    IReadOnlyList<string> DutchToEnglish,
    IReadOnlyList<string> EnglishToDutch,
    IReadOnlyList<string> DutchStopWords,
    IReadOnlyList<string> EnglishStopWords,
    IReadOnlyList<string> Concepts);
