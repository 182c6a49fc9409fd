using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Ranking;
using Imvo.Assistant.Retrieval.Segments;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Imvo.Assistant.Tests.Retrieval.Segments;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

/// <summary>A small index in memory: a lexicon of the documents' words and the sample's own, and segments of the documents.</summary>
internal sealed class SampleIndex
{
    private readonly SegmentSearcher _searcher;

    private SampleIndex(IReadOnlyList<IReadOnlyList<SampleDocument>> segments)
    {
        Analyser = new TextAnalyser(SampleLexicon.Of(lexicon => Fill(lexicon, segments.SelectMany(documents => documents))));
        Files = [.. segments.Select(documents => SampleSegment.Write(Analyser, documents.Select(item => (item.Record, item.Passages))))];
        _searcher = Searcher(Files, [.. segments.Select(documents => documents.Select(document => document.IsRemoved).ToArray())]);
    }

    public TextAnalyser Analyser { get; }

    /// <summary>The files of the segments.</summary>
    public IReadOnlyList<byte[]> Files { get; }

    public static SampleIndex Of(params IReadOnlyList<SampleDocument> documents) => new([documents]);

    /// <summary>The same, a segment for every list.</summary>
    public static SampleIndex OfSegments(params IReadOnlyList<IReadOnlyList<SampleDocument>> segments) => new(segments);

    /// <summary>A searcher of segments written for this index.</summary>
    public SegmentSearcher Searcher(IReadOnlyList<byte[]> files, bool[][]? removed = null)
    {
        var segments = files.Select((file, i) => Segment.OpenInMemory($"s{i:D3}", file)).ToList();
        return new SegmentSearcher(
            segments, removed ?? [.. segments.Select(segment => new bool[segment.Documents.Count])], Analyser, new Definitions([]), "v1");
    }

    public PassageSearchResult Search(
        string question,
        TextLanguage language = TextLanguage.Dutch,
        SearchScope scope = SearchScope.All,
        string? tenant = null,
        int top = 10) => _searcher.Search(new PassageQuery(question, language, scope, tenant, top));

    /// <summary>Ids of the passages found, best first, joined by spaces.</summary>
    public string Found(
        string question,
        TextLanguage language = TextLanguage.Dutch,
        SearchScope scope = SearchScope.All,
        string? tenant = null,
        int top = 10) => string.Join(' ', Search(question, language, scope, tenant, top).Hits.Select(hit => hit.Passage.Id));

    private static void Fill(LexiconBuilder lexicon, IEnumerable<SampleDocument> documents)
    {
        SampleLexicon.Fill(lexicon);
        foreach (var document in documents)
        {
            foreach (var text in document.Texts)
            {
                lexicon.AddDocumentText(text);
            }

            lexicon.EndDocument();
        }
    }
}
