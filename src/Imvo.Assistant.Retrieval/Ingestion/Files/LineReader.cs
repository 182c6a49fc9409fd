using System.Buffers;

namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Cuts a document into lines while holding no more of it than one line and one block.</summary>
internal sealed class LineReader(TextSource source) : IDisposable
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\v\f\r\u0085\u2028\u2029");

    private readonly StrictDecoder decoder = new(source);
    private readonly ArrayBufferWriter<char> carried = new();
    private readonly int longest = Math.Max(2, source.Limits.MaxLineCharacters);
    private ReadOnlyMemory<char> block;
    private char lastBreak;

    /// <summary>True when the line that was read last is the first of a page.</summary>
    public bool StartsPage { get; private set; }

    /// <summary>Reads the next line without its break; null at the end of the document.</summary>
    public string? ReadLine()
    {
        StartsPage = lastBreak == '\f';
        while (Fill())
        {
            var rest = block.Span;
            if (lastBreak == '\r' && rest[0] == '\n')
            {
                block = block[1..];
                lastBreak = '\n';
                continue;
            }

            var end = rest.IndexOfAny(Breaks);
            var room = longest - carried.WrittenCount;
            if ((end < 0 ? rest.Length : end) > room)
            {
                return CutOverlong(rest[..room]);
            }

            if (end >= 0)
            {
                lastBreak = rest[end];
                block = block[(end + 1)..];
                return TakeCarriedWith(rest[..end]);
            }

            lastBreak = '\0';
            carried.Write(rest);
            block = default;
        }

        return carried.WrittenCount > 0 ? TakeCarriedWith([]) : null;
    }

    /// <inheritdoc />
    public void Dispose() => decoder.Dispose();

    private bool Fill()
    {
        if (block.IsEmpty)
        {
            block = decoder.Next();
        }

        return !block.IsEmpty;
    }

    private string CutOverlong(ReadOnlySpan<char> fitting)
    {
        lastBreak = '\0';
        block = block[fitting.Length..];
        var whole = TakeCarriedWith(fitting);
        var cut = whole.LastIndexOf(' ');
        if (cut <= whole.Length / 2)
        {
            cut = char.IsHighSurrogate(whole[^1]) ? whole.Length - 1 : whole.Length;
        }

        carried.Write(whole.AsSpan(cut));
        return whole[..cut];
    }

    private string TakeCarriedWith(ReadOnlySpan<char> rest)
    {
        var line = string.Concat(carried.WrittenSpan, rest);
        carried.ResetWrittenCount();
        return line;
    }
}
