using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

/// <summary>Segments of a few documents, written to a file and read into memory.</summary>
internal static class SampleSegment
{
    private static readonly IReadOnlySet<string> NoFiction = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>A document of the usual kind.</summary>
    public static DocumentRecord Document(string id, TextLanguage language = TextLanguage.Dutch) =>
        new() { Id = id, Kind = PassageKind.Document, Language = language, Title = $"Titel van {id}" };

    /// <summary>A passage of a document.</summary>
    public static Passage Passage(DocumentRecord document, int number, string text) => new()
    {
        Id = $"{document.Id}#{number}",
        DocumentId = document.Id,
        Kind = document.Kind,
        Language = document.Language,
        Title = document.Title,
        HeadingPath = string.Empty,
        Locator = $"§ {number}",
        Text = text,
        Publisher = document.Publisher,
        Url = document.Url,
        Date = document.Date,
        IsFiction = document.IsFiction,
        IsReviewed = document.IsReviewed,
    };

    /// <summary>The file of a segment.</summary>
    public static byte[] Write(
        TextAnalyser analyser,
        IEnumerable<(DocumentRecord Document, IReadOnlyList<Passage> Passages)> documents,
        IReadOnlySet<string>? fiction = null) => OnDisk(path =>
    {
        using (var writer = new SegmentWriter(path, fiction ?? NoFiction))
        {
            foreach (var (document, passages) in documents)
            {
                writer.BeginDocument(document);
                foreach (var passage in AnalysedPassage.Of(document, passages, analyser))
                {
                    writer.Add(passage);
                }
            }

            writer.Finish();
        }

        return File.ReadAllBytes(path);
    });

    /// <summary>Runs something on a path that is there for as long as it takes.</summary>
    public static T OnDisk<T>(Func<string, T> run)
    {
        var path = Path.GetTempFileName();
        try
        {
            return run(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
