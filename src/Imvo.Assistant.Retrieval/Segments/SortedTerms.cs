using System.Buffers.Binary;
using System.Text;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>
/// A sorted set of UTF-8 strings in one block of memory, looked up by binary search.
/// Layout: count (u32), count + 1 offsets (u32) from the first byte after them, the bytes of all strings.
/// </summary>
public sealed class SortedTerms
{
    private readonly ReadOnlyMemory<byte> _block;

    /// <summary>Reads a block; its checksum was checked by the caller.</summary>
    /// <exception cref="InvalidDataException">The block's lengths do not agree.</exception>
    public SortedTerms(ReadOnlyMemory<byte> block)
    {
        _block = block;
        var span = block.Span;
        if (span.Length < 8)
        {
            throw new InvalidDataException("A term block is shorter than its head.");
        }

        var count = BinaryPrimitives.ReadUInt32LittleEndian(span);
        if (count > (uint)(span.Length / 4) || (long)HeadLength(count) > span.Length)
        {
            throw new InvalidDataException("A term block names more terms than it holds.");
        }

        Count = (int)count;
        if (HeadLength(count) + (long)BinaryPrimitives.ReadUInt32LittleEndian(span[(4 + (4 * Count))..]) != span.Length)
        {
            throw new InvalidDataException("A term block ends at another place than it says.");
        }
    }

    /// <summary>Number of strings.</summary>
    public int Count { get; }

    /// <summary>Writes a block.</summary>
    /// <param name="sorted">Strings in ascending order of their UTF-8 bytes, without doubles.</param>
    public static byte[] Write(IReadOnlyList<byte[]> sorted)
    {
        var bytes = sorted.Sum(term => (long)term.Length);
        var head = HeadLength((uint)sorted.Count);
        var block = new byte[checked((int)(head + bytes))];
        BinaryPrimitives.WriteUInt32LittleEndian(block, (uint)sorted.Count);
        var offset = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(block.AsSpan(4 + (4 * i)), (uint)offset);
            sorted[i].CopyTo(block, head + offset);
            offset += sorted[i].Length;
        }

        BinaryPrimitives.WriteUInt32LittleEndian(block.AsSpan(4 + (4 * sorted.Count)), (uint)offset);
        return block;
    }

    /// <summary>The bytes of the string at an index.</summary>
    public ReadOnlySpan<byte> At(int index) => At(_block.Span, index);

    /// <summary>Finds a string.</summary>
    /// <returns>Its index, or the complement of the index where it would stand.</returns>
    public int Find(ReadOnlySpan<byte> term)
    {
        var low = 0;
        var high = Count - 1;
        var span = _block.Span;
        while (low <= high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            var order = At(span, middle).SequenceCompareTo(term);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }

    /// <summary>Finds a string.</summary>
    /// <returns>Its index, or a negative number.</returns>
    public int Find(ReadOnlySpan<char> term)
    {
        Span<byte> buffer = term.Length <= 128 ? stackalloc byte[512] : new byte[Encoding.UTF8.GetMaxByteCount(term.Length)];
        return Find(buffer[..Encoding.UTF8.GetBytes(term, buffer)]);
    }

    private ReadOnlySpan<byte> At(ReadOnlySpan<byte> span, int index)
    {
        var start = OffsetAt(span, index);
        var end = OffsetAt(span, index + 1);
        return span.Slice(HeadLength((uint)Count) + start, end - start);
    }

    private static int HeadLength(uint count) => checked((int)(8 + (4L * count)));

    private static int OffsetAt(ReadOnlySpan<byte> span, int index) =>
        (int)BinaryPrimitives.ReadUInt32LittleEndian(span[(4 + (4 * index))..]);
}
