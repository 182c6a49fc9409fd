using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>The cleaned lines of a text file, each with its place on the page.</summary>
internal static class TextLines
{
    // Running headers and footers lie within this many lines of the edge of a page.
    private const int EdgeLines = 3;

    /// <summary>Reads the lines one by one.</summary>
    public static IEnumerable<TextLine> Read(TextSource source) => PlaceOnPage(Clean(source));

    private static IEnumerable<TextLine> Clean(TextSource source)
    {
        using var reader = new LineReader(source);
        for (var number = 0L; reader.ReadLine() is { } line; number++)
        {
            yield return new TextLine(CharacterCleaner.Clean(line), number, reader.StartsPage) { Indent = Indent(line) };
        }
    }

    private static int Indent(string line) =>
        line.Length == 0 || !char.IsWhiteSpace(line[0]) ? 0 : line.Length > 1 && !char.IsWhiteSpace(line[1]) ? 1 : 2;

    private static IEnumerable<TextLine> PlaceOnPage(IEnumerable<TextLine> lines)
    {
        var waiting = new Queue<TextLine>();
        var waitingTexts = 0;
        var fromTop = 0;
        foreach (var line in lines)
        {
            if (line.StartsPage)
            {
                for (; waiting.TryDequeue(out var last); waitingTexts -= last.IsBlank ? 0 : 1)
                {
                    yield return Bottom(last, waitingTexts);
                }

                fromTop = 0;
            }

            fromTop += line.IsBlank ? 0 : 1;
            waitingTexts += line.IsBlank ? 0 : 1;
            waiting.Enqueue(line.IsBlank || fromTop > EdgeLines ? line : line with { FromTop = fromTop });
            while (waitingTexts > EdgeLines)
            {
                var settled = waiting.Dequeue();
                waitingTexts -= settled.IsBlank ? 0 : 1;
                yield return settled;
            }
        }

        for (; waiting.TryDequeue(out var last); waitingTexts -= last.IsBlank ? 0 : 1)
        {
            yield return Bottom(last, waitingTexts);
        }
    }

    private static TextLine Bottom(TextLine line, int place) => line.IsBlank ? line : line with { FromBottom = place };
}
