using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>
/// Reads a document block by block as characters. Refuses bytes that are not valid in its encoding instead of replacing
/// them, because a replaced letter would never be found again.
/// </summary>
internal sealed class StrictDecoder : IDisposable
{
    private const int BlockBytes = 64 * 1024;

    private readonly string path;
    private readonly IngestionLimits limits;
    private readonly Stream stream;
    private readonly byte[] bytes = new byte[BlockBytes];
    private readonly char[] characters = new char[BlockBytes];
    private TextEncoding? encoding;
    private int carried;
    private long position;
    private bool ended;

    /// <summary>Opens the document.</summary>
    public StrictDecoder(TextSource source)
    {
        path = source.Path;
        limits = source.Limits;
        stream = source.Open();
    }

    /// <summary>Gives the next characters, valid until the next call; empty at the end.</summary>
    public ReadOnlyMemory<char> Next()
    {
        while (!ended)
        {
            var read = DocumentFile.Guard(path, FillBytes);
            ended = read < BlockBytes - carried;
            var written = Decode(bytes.AsSpan(0, carried + read));
            if (position > limits.MaxDocumentBytes)
            {
                throw DocumentFile.TooLarge(path, position, limits);
            }

            if (written > 0)
            {
                BinaryContent.Refuse(path, characters.AsSpan(0, written));
                return characters.AsMemory(0, written);
            }
        }

        return default;
    }

    /// <inheritdoc />
    public void Dispose() => stream.Dispose();

    private int FillBytes() => stream.ReadAtLeast(bytes.AsSpan(carried), BlockBytes - carried, throwOnEndOfStream: false);

    private int Decode(ReadOnlySpan<byte> block)
    {
        if (encoding is null)
        {
            encoding = TextEncoding.Detect(path, block);
            block = block[encoding.MarkLength..];
            position = encoding.MarkLength;
        }

        var (read, written) = encoding.BytesPerUnit == 2 ? DecodeUtf16(block, encoding.IsBigEndian) : DecodeUtf8(block);
        position += read;
        carried = block.Length - read;
        block[read..].CopyTo(bytes);
        return written;
    }

    private (int Read, int Written) DecodeUtf8(ReadOnlySpan<byte> block)
    {
        var status = Utf8.ToUtf16(block, characters, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: ended);
        return status is OperationStatus.Done or OperationStatus.NeedMoreData && (!ended || read == block.Length)
            ? (read, written)
            : throw TextEncoding.Invalid(path, "UTF-8", position + read);
    }

    private (int Read, int Written) DecodeUtf16(ReadOnlySpan<byte> block, bool bigEndian)
    {
        var count = block.Length / 2;
        var units = MemoryMarshal.Cast<byte, ushort>(block[..(count * 2)]);
        for (var index = 0; index < count; index++)
        {
            characters[index] = (char)(bigEndian ? BinaryPrimitives.ReverseEndianness(units[index]) : units[index]);
        }

        if (count > 0 && char.IsHighSurrogate(characters[count - 1]) && !ended)
        {
            count--;
        }

        for (var index = 0; index < count; index++)
        {
            if (char.IsSurrogate(characters[index]))
            {
                if (index + 1 == count || !char.IsSurrogatePair(characters[index], characters[index + 1]))
                {
                    throw TextEncoding.Invalid(path, "UTF-16", position + (2L * index));
                }

                index++;
            }
        }

        return ended && block.Length % 2 == 1 ? throw TextEncoding.Invalid(path, "UTF-16", position + block.Length - 1) : (count * 2, count);
    }
}
