using System.Buffers.Binary;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>
/// The head of a segment file: magic, then offset (u64), length (u64) and CRC-32C (u32) of each section, then the CRC-32C of the
/// head. Passages and postings carry a checksum per record instead of one for the section, so that opening a large segment
/// reads little and every byte that is used was checked.
/// </summary>
internal sealed class SegmentLayout
{
    public const int HeadLength = 8 + (SectionCount * EntryLength) + 4;
    private const int SectionCount = 6;
    private const int EntryLength = 20;

    private static readonly byte[] Magic = "IMVOSEG1"u8.ToArray();
    private readonly (ulong Offset, ulong Length, uint Checksum)[] _sections = new (ulong, ulong, uint)[SectionCount];

    public enum Section
    {
        Passages,
        Postings,
        Terms,
        TermInfos,
        PassageMetas,
        Documents,
    }

    public void Set(Section section, long offset, long length, uint checksum) =>
        _sections[(int)section] = ((ulong)offset, (ulong)length, checksum);

    public byte[] Write()
    {
        var head = new byte[HeadLength];
        Magic.CopyTo(head, 0);
        for (var i = 0; i < SectionCount; i++)
        {
            var entry = head.AsSpan(8 + (i * EntryLength));
            BinaryPrimitives.WriteUInt64LittleEndian(entry, _sections[i].Offset);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[8..], _sections[i].Length);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[16..], _sections[i].Checksum);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(HeadLength - 4), SectionFile.Checksum(head.AsSpan(0, HeadLength - 4)));
        return head;
    }

    public static SegmentLayout Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeadLength || !file[..8].SequenceEqual(Magic)
            || BinaryPrimitives.ReadUInt32LittleEndian(file[(HeadLength - 4)..]) != SectionFile.Checksum(file[..(HeadLength - 4)]))
        {
            throw new InvalidDataException("The head of the segment is damaged.");
        }

        var layout = new SegmentLayout();
        for (var i = 0; i < SectionCount; i++)
        {
            var entry = file[(8 + (i * EntryLength))..];
            var section = (
                BinaryPrimitives.ReadUInt64LittleEndian(entry),
                BinaryPrimitives.ReadUInt64LittleEndian(entry[8..]),
                BinaryPrimitives.ReadUInt32LittleEndian(entry[16..]));
            if (section.Item1 > (ulong)file.Length || section.Item2 > (ulong)file.Length - section.Item1)
            {
                throw new InvalidDataException("A section of the segment ends outside the file: it was cut off.");
            }

            layout._sections[i] = section;
        }

        return layout;
    }

    /// <summary>A section whose records carry their own checksums.</summary>
    public ReadOnlyMemory<byte> Slice(ReadOnlyMemory<byte> file, Section section)
    {
        var (offset, length, _) = _sections[(int)section];
        return file.Slice((int)offset, (int)length);
    }

    /// <summary>A section checked as a whole.</summary>
    public ReadOnlyMemory<byte> Checked(ReadOnlyMemory<byte> file, Section section)
    {
        var slice = Slice(file, section);
        return SectionFile.Checksum(slice.Span) == _sections[(int)section].Checksum
            ? slice
            : throw new InvalidDataException($"The section {section} of the segment is damaged.");
    }
}
