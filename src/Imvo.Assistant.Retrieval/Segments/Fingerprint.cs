using System.Numerics;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>A 64-bit similarity hash (Charikar's simhash over terms): near-duplicates differ in few bits.</summary>
internal static class Fingerprint
{
    /// <summary>Two passages that differ in at most this many bits are told apart by nobody.</summary>
    public const int DuplicateBits = 3;

    public static void Add(Span<int> balance, string term)
    {
        var hash = Hash(term);
        for (var bit = 0; bit < 64; bit++)
        {
            balance[bit] += ((hash >> bit) & 1) == 1 ? 1 : -1;
        }
    }

    public static ulong Finish(ReadOnlySpan<int> balance)
    {
        ulong fingerprint = 0;
        for (var bit = 0; bit < 64; bit++)
        {
            if (balance[bit] > 0)
            {
                fingerprint |= 1UL << bit;
            }
        }

        return fingerprint;
    }

    public static bool AreNear(ulong one, ulong other) => BitOperations.PopCount(one ^ other) <= DuplicateBits;

    // FNV-1a with a final mix: the same on every machine, unlike string.GetHashCode.
    private static ulong Hash(string term)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var letter in term)
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            hash ^= hash >> 33;
            hash *= 0xff51afd7ed558ccdUL;
            return hash ^ (hash >> 33);
        }
    }
}
