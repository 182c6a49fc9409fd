namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// Reduces a word to the stem it shares with its inflected and derived forms. A stem is a search key: it need not
/// be a word of the language.
/// </summary>
public interface IStemmer
{
    /// <summary>Returns the stem of <paramref name="word"/>; equal words always give equal stems.</summary>
    /// <param name="word">
    /// One lower-cased word, composed (Unicode form C). Latin letters, apostrophes and hyphens are covered; a word
    /// holding anything else (a digit, a capital, another script) comes back as it is.
    /// </param>
    /// <returns>The stem, never longer than the word; the same instance when nothing changes.</returns>
    string Stem(string word);
}
