using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

/// <summary>All terms that a segment keeps of a passage.</summary>
internal static class StoredTerms
{
    // Every bit is set: no term is passed over.
    private const ulong All = ulong.MaxValue;

    public static (List<int> Title, List<(int Start, int Length, int Term)> Body) Of(Segment segment, int passage)
    {
        var reader = segment.Terms(passage);
        var title = new List<int>();
        while (reader.TryNextOfTitle(out var term))
        {
            title.Add(term);
        }

        var body = new List<(int, int, int)>();
        while (reader.TryNext(All, out var start, out var length, out var term))
        {
            body.Add((start, length, term));
        }

        return (title, body);
    }
}
