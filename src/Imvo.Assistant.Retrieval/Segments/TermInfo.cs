using System.Runtime.InteropServices;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>Where a term's postings lie; 24 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = 24)]
internal struct TermInfo
{
    public ulong PostingsOffset;
    public uint PostingsLength;
    public uint PostingsChecksum;
    public uint Passages;

    /// <summary>The number that the passages' own term lists use for the term.</summary>
    public uint ForwardId;
}
