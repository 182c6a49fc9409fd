using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Benchmarks.Corpus;

/// <summary>Makes words that look like Dutch or English and exist in neither: the long tail of a real collection.</summary>
internal static class PseudoWords
{
    private const double DutchCompounds = 0.25;
    private const double EnglishCompounds = 0.03;

    private static readonly string[] Onsets =
        ["b", "bl", "br", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "kl", "kr", "l", "m", "n", "p", "pl", "pr", "r", "s", "sch", "sl", "sp", "st", "str", "t", "tr", "v", "w", "z"];

    private static readonly string[] DutchNuclei = ["a", "aa", "e", "ee", "i", "ie", "o", "oo", "u", "uu", "oe", "ui", "ij", "eu", "ou"];
    private static readonly string[] EnglishNuclei = ["a", "ai", "e", "ea", "ee", "i", "o", "oa", "oo", "u", "ou"];
    private static readonly string[] Codas = ["", "", "k", "l", "m", "n", "p", "r", "s", "t", "nd", "ng", "nt", "rt", "st"];
    private static readonly string[] DutchEndings = ["", "", "", "en", "ing", "ingen", "heid", "lijk", "er", "s"];
    private static readonly string[] EnglishEndings = ["", "", "", "s", "ing", "ed", "er", "ness", "ly", "tion"];

    /// <summary>Gives different words.</summary>
    public static string[] Make(TextLanguage language, int count, Random random)
    {
        var words = new List<string>(count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            var isCompound = words.Count > 100 && random.NextDouble() < language.Choose(DutchCompounds, EnglishCompounds);
            var word = isCompound
                ? words[random.Next(words.Count)] + words[random.Next(words.Count)]
                : Simple(language, random);
            if (word.Length is > 2 and < 28 && seen.Add(word))
            {
                words.Add(word);
            }
        }

        return [.. words];
    }

    private static string Simple(TextLanguage language, Random random)
    {
        var word = string.Empty;
        var syllables = 1 + random.Next(3);
        for (var i = 0; i < syllables; i++)
        {
            word += Pick(Onsets, random) + Pick(language.Choose(DutchNuclei, EnglishNuclei), random) + Pick(Codas, random);
        }

        return word + Pick(language.Choose(DutchEndings, EnglishEndings), random);
    }

    private static string Pick(string[] choices, Random random) => choices[random.Next(choices.Length)];
}
