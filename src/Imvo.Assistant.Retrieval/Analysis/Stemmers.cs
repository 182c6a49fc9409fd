using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis.Stemming;

namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>The stemmer of each language. Dutch is chosen by measured recall: docs/adr says which and why.</summary>
public static class Stemmers
{
    private static readonly IStemmer Dutch = new DutchKraaijPohlmannStemmer();
    private static readonly IStemmer English = new EnglishStemmer();

    /// <summary>The stemmer of a language.</summary>
    public static IStemmer For(TextLanguage language) => language.Choose(Dutch, English);
}
