namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>Tells which words the stemmers may change.</summary>
internal static class StemmableWord
{
    private const char LastLatinLetter = '\u024F';

    /// <summary>
    /// True when the word consists of lower-case Latin letters, apostrophes and hyphens. Capitals are left out
    /// because the algorithms mark vowels that act as consonants by a capital letter.
    /// </summary>
    public static bool Accepts(string word)
    {
        foreach (var letter in word)
        {
            if (!IsLatinLowerCase(letter) && letter is not ('\'' or '\u2019' or '-'))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    private static bool IsLatinLowerCase(char letter) => letter <= LastLatinLetter && char.IsLower(letter);
}
