namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>FNV-1a in 64 bits: the same in every process, unlike the hash codes of the framework.</summary>
internal static class TextHash
{
    /// <summary>Value to start from.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>Adds bytes to a hash.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes, ulong hash)
    {
        foreach (var value in bytes)
        {
            hash = Add(hash, value);
        }

        return hash;
    }

    /// <summary>Adds one number to a hash.</summary>
    public static ulong Add(ulong hash, uint value) => unchecked((hash ^ value) * 1099511628211);
}
