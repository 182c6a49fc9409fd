using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>A 64-bit similarity hash (Charikar's simhash over terms): near-duplicates differ in few bits.</summary>
internal static class Fingerprint
{
    /// <summary>Two passages that differ in at most this many bits are told apart by nobody.</summary>
    public const int DuplicateBits = 3;

    /// <summary>Number of bits, and of counters in a balance.</summary>
    public const int Bits = 64;

    // Per value of a byte of a hash, what its eight bits add to their counters: one add of eight counters instead of eight.
    private static readonly Vector128<short>[] Steps = [.. Enumerable.Range(0, 256).Select(StepsOf)];

    /// <summary>Adds a term's hash to the balance of a passage.</summary>
    public static void Add(Span<short> balance, ulong hash)
    {
        var counters = MemoryMarshal.Cast<short, Vector128<short>>(balance);
        for (var i = 0; i < counters.Length; i++)
        {
            counters[i] = Vector128.AddSaturate(counters[i], Steps[(int)((hash >> (i * 8)) & 0xFF)]);
        }
    }

    public static ulong Finish(ReadOnlySpan<short> balance)
    {
        ulong fingerprint = 0;
        for (var bit = 0; bit < Bits; bit++)
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
    public static ulong Hash(string term)
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

    private static Vector128<short> StepsOf(int value)
    {
        Span<short> steps = stackalloc short[8];
        for (var bit = 0; bit < steps.Length; bit++)
        {
            steps[bit] = (short)(((value >> bit) & 1) == 1 ? 1 : -1);
        }

        return Vector128.Create<short>(steps);
    }
}
