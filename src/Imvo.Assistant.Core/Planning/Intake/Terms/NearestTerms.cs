using System.Numerics;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>The known products or countries that look most like an unknown word.</summary>
internal static class NearestTerms
{
    private const int Most = 3;

    /// <summary>Their names, nearest first, at most three.</summary>
    public static List<string> Of(Lexicon lexicon, string word, bool isCountry, TextLanguage language)
    {
        Span<char> wanted = stackalloc char[TermText.MostCharacters];
        wanted = wanted[..TermText.Normalize(word, wanted)];
        var letters = TermText.Letters(wanted);
        var owners = new int[Most];
        var scores = new double[Most];
        Array.Fill(owners, -1);
        Span<char> buffer = stackalloc char[TermText.MostCharacters];
        for (var entry = 0; entry < lexicon.Terms.Count; entry++)
        {
            var kind = (TermKind)lexicon.Terms.Kind(entry);
            var isWanted = isCountry ? kind >= TermKind.Country : kind is TermKind.DutchProduct or TermKind.EnglishProduct;
            if (isWanted && BitOperations.PopCount(letters & lexicon.Terms.Letters(entry)) * 2 >= BitOperations.PopCount(letters))
            {
                var term = buffer[..TermText.Normalize(lexicon.Terms.Term(entry), buffer)];
                Insert(owners, scores, lexicon.Terms.Owner(entry), Likeness(wanted, term));
            }
        }

        var names = new List<string>(Most);
        foreach (var owner in owners)
        {
            if (owner >= 0)
            {
                names.Add((isCountry ? lexicon.Tables.Countries[owner].Name : lexicon.Tables.Products[owner].Name).In(language));
            }
        }

        return names;
    }

    private static void Insert(int[] owners, double[] scores, int owner, double score)
    {
        var place = Array.IndexOf(owners, owner);
        if (score <= (place < 0 ? scores[^1] : scores[place]))
        {
            return;
        }

        place = place < 0 ? Most - 1 : place;
        while (place > 0 && scores[place - 1] < score)
        {
            owners[place] = owners[place - 1];
            scores[place] = scores[place - 1];
            place--;
        }

        owners[place] = owner;
        scores[place] = score;
    }

    // Share of the pairs of letters in common; a shared beginning counts most to a reader.
    private static double Likeness(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length < 2 || other.Length < 2)
        {
            return 0;
        }

        var common = 0;
        for (var at = 0; at + 1 < one.Length; at++)
        {
            common += other.IndexOf(one.Slice(at, 2), StringComparison.Ordinal) >= 0 ? 1 : 0;
        }

        var beginning = one.CommonPrefixLength(other);
        return (2.0 * common / (one.Length + other.Length - 2)) + (0.05 * beginning);
    }
}
