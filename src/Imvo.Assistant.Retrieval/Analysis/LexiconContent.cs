namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>What a lexicon file holds; words and phrases in ascending order of their UTF-8 bytes.</summary>
internal sealed record LexiconContent(
    List<(string Word, int Weight)> Words,
    List<(string Phrase, ushort Concept)> DutchPhrases,
    List<(string Phrase, ushort Concept)> EnglishPhrases,
    IReadOnlyList<string> DutchStopWords,
    IReadOnlyList<string> EnglishStopWords,
    IReadOnlyList<string> Concepts);
