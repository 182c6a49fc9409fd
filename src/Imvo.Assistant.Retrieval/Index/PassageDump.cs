using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Lists all passages of an index, for evaluation and for baselines.</summary>
public static class PassageDump
{
    /// <summary>The passages of the present generation that were not removed.</summary>
    /// <exception cref="KnowledgeUnavailableException">There is no index.</exception>
    public static IReadOnlyList<Passage> All(IndexFolder folder)
    {
        var generation = folder.CurrentGeneration() ?? throw new KnowledgeUnavailableException("There is no index yet. Run 'imvo index rebuild'.");
        using var snapshot = IndexSnapshot.Open(folder, generation);
        var passages = new List<Passage>();
        for (var s = 0; s < snapshot.Segments.Count; s++)
        {
            var segment = snapshot.Segments[s];
            for (var i = 0; i < segment.Passages.Length; i++)
            {
                if (!snapshot.Manifest.Segments[s].Removed.Contains((int)segment.Passages[i].Document))
                {
                    passages.Add(segment.Passage(i));
                }
            }
        }

        return passages;
    }
}
