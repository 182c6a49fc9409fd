using System.Numerics;

namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>Finds the term that a mistyped word was meant to be.</summary>
internal static class TypoSearch
{
    private const int ShortestForOne = 5;
    private const int ShortestForTwo = 9;

    /// <summary>The nearest entry within the errors forgiven for a word of this length; negative when there is none.</summary>
    public static int Find(TermIndex index, string folded, out int distance)
    {
        distance = Forgiven(folded) + 1;
        var found = -1;
        if (distance == 1)
        {
            return found;
        }

        var letters = TermText.Letters(folded);
        Span<char> buffer = stackalloc char[TermText.MostCharacters];
        // A first letter is hardly ever mistyped, and without this 'klanten' would be plants.
        foreach (var entry in index.BeginningWith(folded[0]))
        {
            var most = distance - 1;
            var length = index.Length(entry);
            if (length < ShortestForOne || Math.Abs(length - folded.Length) > most
                || BitOperations.PopCount(letters ^ index.Letters(entry)) > 2 * most)
            {
                continue;
            }

            var term = buffer[..TermText.Normalize(index.Term(entry), buffer)];
            if (TypoDistance.Of(folded, term, most) is var errors && errors <= most)
            {
                distance = errors;
                found = entry;
                if (errors == 1)
                {
                    return found;
                }
            }
        }

        return found;
    }

    public static int Forgiven(string folded) =>
        folded.Length >= ShortestForTwo ? 2 : folded.Length >= ShortestForOne ? 1 : 0;
}
