namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>
/// Splits Dutch compounds into known words, with linking -s-, -e- and -en-. A word is split only when all parts are known and
/// the longest has four letters or more; the fewest parts win, then the longest last part (the head of the compound).
/// </summary>
public sealed class CompoundSplitter(CompoundSplitter.KnownWord isKnown)
{
    private const int ShortestPart = 3;
    private const int ShortestCompound = 7;
    private const int MostParts = 4;
    private const int LongestNeeded = 4;

    private static readonly string[] Links = ["", "s", "en", "e", "n"];

    /// <summary>Tells whether a part is a word that compounds may be made of.</summary>
    public delegate bool KnownWord(ReadOnlySpan<char> part);

    /// <summary>Splits a folded word.</summary>
    /// <returns>The parts in order, or an empty list when the word is no compound of known words.</returns>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < ShortestCompound)
        {
            return [];
        }

        for (var parts = 2; parts <= MostParts; parts++)
        {
            var found = new List<string>(parts);
            if (TrySplit(word, parts, found))
            {
                return found;
            }
        }

        return [];
    }

    private bool TrySplit(ReadOnlySpan<char> rest, int parts, List<string> found)
    {
        if (parts == 1)
        {
            var isLongEnough = rest.Length >= LongestNeeded || found.Exists(part => part.Length >= LongestNeeded);
            if (!isLongEnough || rest.Length < ShortestPart || !isKnown(rest))
            {
                return false;
            }

            found.Add(new string(rest));
            return true;
        }

        // A short first part leaves the longest head.
        for (var length = ShortestPart; length <= rest.Length - ShortestPart; length++)
        {
            if (!isKnown(rest[..length]))
            {
                continue;
            }

            foreach (var link in Links)
            {
                if (rest.Length - length - link.Length < ShortestPart || !rest[length..].StartsWith(link, StringComparison.Ordinal))
                {
                    continue;
                }

                var depth = found.Count;
                found.Add(new string(rest[..length]));
                if (TrySplit(rest[(length + link.Length)..], parts - 1, found))
                {
                    return true;
                }

                found.RemoveRange(depth, found.Count - depth);
            }
        }

        return false;
    }
}
