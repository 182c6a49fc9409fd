using System.Runtime.InteropServices;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>What ranking needs of a passage, at a fixed place; 40 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = 40)]
internal struct PassageMeta
{
    public ulong RecordOffset;
    public uint RecordLength;
    public uint RecordChecksum;
    public uint Document;
    public ushort BodyLength;
    public byte TitleLength;
    public byte HeadingLength;
    public byte KeywordLength;
    public byte Language;
    public byte Kind;
    public byte Standing;
    public ulong Fingerprint;
}
