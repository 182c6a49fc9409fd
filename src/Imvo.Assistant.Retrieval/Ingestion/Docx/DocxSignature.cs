using System.Text;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>Tells by its bytes whether a file can be a docx file, so that other files are refused by what they are.</summary>
internal static class DocxSignature
{
    private const int BlockBytes = 64 * 1024;

    // An encrypted docx file is a compound file that holds the real one in a stream of this name.
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Throws unless the file begins as a zip archive does, and puts it back at its start.</summary>
    public static void Check(string path, Stream file)
    {
        var start = new byte[8];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (start.AsSpan(0, read).StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw Contains(file, EncryptedPackage) ? DocxRejection.Locked(path) : DocxRejection.OldForm(path);
        }

        if (!start.AsSpan(0, read).StartsWith("PK\u0003\u0004"u8))
        {
            throw DocxRejection.OtherKind(path);
        }

        file.Position = 0;
    }

    private static bool Contains(Stream file, ReadOnlySpan<byte> pattern)
    {
        file.Position = 0;
        var block = new byte[BlockBytes];
        var kept = 0;
        while (true)
        {
            var read = file.ReadAtLeast(block.AsSpan(kept), BlockBytes - kept, throwOnEndOfStream: false);
            var filled = block.AsSpan(0, kept + read);
            if (filled.IndexOf(pattern) >= 0)
            {
                return true;
            }

            if (kept + read < BlockBytes)
            {
                return false;
            }

            // The name may lie across two blocks.
            kept = pattern.Length - 1;
            filled[^kept..].CopyTo(block);
        }
    }
}
