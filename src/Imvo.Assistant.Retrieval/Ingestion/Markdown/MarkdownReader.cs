using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Markdown;

/// <summary>Reads a Markdown file in two passes and never as a whole.</summary>
internal static class MarkdownReader
{
    private const int SampleLength = 20_000;
    private const int LongestFrontMatter = 200;

    /// <summary>Looks through the whole file and then gives its blocks one by one.</summary>
    public static DocumentText Read(string path, IngestionLimits limits)
    {
        var compounds = new CompoundWords();
        var sample = new StringBuilder();
        var frontMatter = 0;
        var number = 0;
        foreach (var line in Lines(path, limits))
        {
            compounds.Learn(line);
            if (sample.Length < SampleLength)
            {
                sample.Append(line.AsSpan(0, Math.Min(line.Length, SampleLength)).Trim()).Append(line.Length > 0 ? " " : string.Empty);
            }

            number++;
            frontMatter = FrontMatter(line, number, frontMatter);
        }

        if (sample.Length == 0)
        {
            throw DocumentFile.Empty(path);
        }

        var skipped = Math.Max(0, frontMatter);
        return new DocumentText(
            LanguageDetector.Detect(sample.ToString()),
            language => new MarkdownBlocks(new LineJoint(compounds, language)).Read(Lines(path, limits).Skip(skipped)));
    }

    // Lines of settings at the top: -1 while they may go on, their number once they are closed, 0 when there are none.
    private static int FrontMatter(string line, int number, int known) => (known, number) switch
    {
        (_, 1) => line.TrimEnd() is "---" ? -1 : 0,
        ( < 0, > LongestFrontMatter) => 0,
        ( < 0, _) when line.TrimEnd() is "---" or "..." => number,
        _ => known,
    };

    private static IEnumerable<string> Lines(string path, IngestionLimits limits)
    {
        using var reader = new LineReader(TextSource.OfFile(path, limits));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
