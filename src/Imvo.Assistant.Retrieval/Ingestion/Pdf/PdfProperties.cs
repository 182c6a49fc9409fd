using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Reads what a pdf file says of itself.</summary>
internal static class PdfProperties
{
    private const int FirstYear = 1990;

    /// <summary>Gives title and date; nothing when they cannot be read, which is no reason to refuse the text.</summary>
    public static DocumentProperties Read(string path, IngestionLimits limits, PdfPrograms programs)
    {
        var file = PdfFile.Check(path, limits);
        if (programs.Find("pdfinfo") is not { } program)
        {
            return DocumentProperties.None;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var result = BoundedProgram.Run(program, ["-isodates", "-enc", "UTF-8", "--", file], limits, stream => Read(stream, values));
        return result is { ExitCode: 0, IsLate: false }
            ? new DocumentProperties(
                WrittenTitle.Of(values.GetValueOrDefault("Title")), Day(values.GetValueOrDefault("ModDate")) ?? Day(values.GetValueOrDefault("CreationDate")), null)
            : DocumentProperties.None;
    }

    private static void Read(Stream stream, Dictionary<string, string> values)
    {
        using var output = new ShortLines(stream);
        while (output.Read() is { } line)
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                values.TryAdd(line[..colon], line[(colon + 1)..].Trim());
            }
        }
    }

    // 2026-04-14T09:30:00+02: the day there.
    private static string? Day(string? moment) =>
        moment is { Length: >= 10 } && DateOnly.TryParseExact(moment.AsSpan(0, 10), "yyyy-MM-dd", out var day) && day.Year >= FirstYear
            ? moment[..10]
            : null;
}
