using System.Text;

namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Reads lines of UTF-8 of which only the beginning is kept, so that none can fill the memory.</summary>
internal sealed class ShortLines(Stream stream) : IDisposable
{
    private const int MostCharacters = 4096;
    private const int BlockLength = 16 * 1024;

    private readonly StreamReader reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BlockLength);
    private readonly char[] block = new char[BlockLength];
    private readonly StringBuilder line = new();
    private int next;
    private int filled;

    /// <summary>Reads the next line; null at the end.</summary>
    public string? Read()
    {
        line.Clear();
        var hasLine = false;
        while (next < filled || Fill())
        {
            hasLine = true;
            var rest = block.AsSpan(next, filled - next);
            var end = rest.IndexOf('\n');
            var part = end < 0 ? rest : rest[..end];
            line.Append(part[..Math.Min(part.Length, MostCharacters - line.Length)]);
            next += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                break;
            }
        }

        return hasLine ? line.ToString() : null;
    }

    /// <inheritdoc />
    public void Dispose() => reader.Dispose();

    private bool Fill()
    {
        (next, filled) = (0, reader.Read(block));
        return filled > 0;
    }
}
