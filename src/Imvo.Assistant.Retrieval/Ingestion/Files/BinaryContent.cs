using System.Buffers;

namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Tells a text from other data by its control characters.</summary>
internal static class BinaryContent
{
    // Tab, the line and page breaks and the next-line character do occur in texts.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Concat(Enumerable.Range(127, 33)).Select(code => (char)code).Except("\t\n\v\f\r\u0085")]);

    /// <summary>Throws when the characters hold a NUL, or more than one control character in ten.</summary>
    public static void Refuse(string path, ReadOnlySpan<char> block)
    {
        var count = 0;
        for (var rest = block; rest.IndexOfAny(Controls) is var index and >= 0; rest = rest[(index + 1)..])
        {
            if (rest[index] == '\0' || ++count > block.Length / 10)
            {
                throw Rejection(path);
            }
        }
    }

    /// <summary>Rejection of data that is no text.</summary>
    public static DocumentRejectedException Rejection(string path) =>
        new(RejectionReason.Binary, $"{path} is not a text file: export it as text, Markdown or HTML first.");
}
