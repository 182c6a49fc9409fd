using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>The final order: near-duplicates folded into the best of them, documents given turns.</summary>
internal static class SearchOrder
{
    public static List<Candidate> Choose(List<Candidate> candidates, int top)
    {
        candidates.Sort(BestFirst);
        var distinct = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (!distinct.Exists(better => AreTheSame(better, candidate)))
            {
                distinct.Add(candidate);
            }
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var candidate in distinct)
        {
            var document = candidate.Document.Id;
            var earlier = seen.GetValueOrDefault(document);
            seen[document] = earlier + 1;
            candidate.Score *= Math.Pow(RankingWeights.Diversity, earlier);
        }

        distinct.Sort(BestFirst);
        return distinct.Count > top ? distinct.GetRange(0, top) : distinct;
    }

    // The name and number make the order of equals the same every time.
    private static int BestFirst(Candidate one, Candidate other)
    {
        var order = other.Score.CompareTo(one.Score);
        order = order != 0 ? order : string.CompareOrdinal(one.Segment.Name, other.Segment.Name);
        return order != 0 ? order : one.Passage.CompareTo(other.Passage);
    }

    private static bool AreTheSame(Candidate one, Candidate other) =>
        one.Meta.BodyLength > 0 && Fingerprint.AreNear(one.Meta.Fingerprint, other.Meta.Fingerprint);
}
