using System.Buffers.Binary;
using System.Numerics;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>
/// A file of a few sections, each guarded by a checksum. Layout: magic (8 bytes), number of sections (u32), per section length
/// (u32) and CRC-32C (u32), CRC-32C of all that (u32), the sections, each padded to 8 bytes.
/// </summary>
public static class SectionFile
{
    /// <summary>Reads the sections.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or of another kind.</exception>
    public static ReadOnlyMemory<byte>[] Read(ReadOnlyMemory<byte> file, ReadOnlySpan<byte> magic, int count)
    {
        var span = file.Span;
        var head = 12 + (8 * count);
        if (span.Length < head + 4 || !span[..8].SequenceEqual(magic)
            || BinaryPrimitives.ReadUInt32LittleEndian(span[8..]) != (uint)count
            || BinaryPrimitives.ReadUInt32LittleEndian(span[head..]) != Checksum(span[..head]))
        {
            throw new InvalidDataException("The head of the file is damaged.");
        }

        var sections = new ReadOnlyMemory<byte>[count];
        var offset = Padded(head + 4);
        for (var i = 0; i < count; i++)
        {
            var written = BinaryPrimitives.ReadUInt32LittleEndian(span[(12 + (8 * i))..]);
            if (offset > span.Length || written > (uint)(span.Length - offset))
            {
                throw new InvalidDataException("A section ends outside the file.");
            }

            var length = (int)written;
            sections[i] = file.Slice(offset, length);
            if (Checksum(sections[i].Span) != BinaryPrimitives.ReadUInt32LittleEndian(span[(16 + (8 * i))..]))
            {
                throw new InvalidDataException("A section is damaged.");
            }

            offset = Padded(offset + length);
        }

        return offset == span.Length ? sections : throw new InvalidDataException("The file is longer or shorter than it says.");
    }

    /// <summary>Writes the sections and forces them to disk.</summary>
    public static void Write(string path, ReadOnlySpan<byte> magic, params IReadOnlyList<byte[]> sections)
    {
        var head = new byte[Padded(16 + (8 * sections.Count))];
        magic.CopyTo(head);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(8), (uint)sections.Count);
        for (var i = 0; i < sections.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(12 + (8 * i)), (uint)sections[i].Length);
            BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(16 + (8 * i)), Checksum(sections[i]));
        }

        var checkedLength = 12 + (8 * sections.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(checkedLength), Checksum(head.AsSpan(0, checkedLength)));
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        stream.Write(head);
        foreach (var section in sections)
        {
            stream.Write(section);
            stream.Write(new byte[Padded(section.Length) - section.Length]);
        }

        stream.Flush(flushToDisk: true);
    }

    /// <summary>CRC-32C (Castagnoli) of a block.</summary>
    public static uint Checksum(ReadOnlySpan<byte> block)
    {
        var checksum = uint.MaxValue;
        while (block.Length >= 8)
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(block));
            block = block[8..];
        }

        foreach (var value in block)
        {
            checksum = BitOperations.Crc32C(checksum, value);
        }

        return ~checksum;
    }

    private static int Padded(int length) => (length + 7) & ~7;
}
