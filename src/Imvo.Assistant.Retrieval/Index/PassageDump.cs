using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Lists all passages of an index, for evaluation and for baselines.</summary>
public static class PassageDump
{
    /// <summary>The passages of the present generation that can be found and were not removed.</summary>
    /// <exception cref="KnowledgeUnavailableException">There is no index.</exception>
    public static IReadOnlyList<Passage> All(IndexFolder folder) => Of(folder, definitions: false);

    /// <summary>What the glossary says of each term, which can be cited and not found.</summary>
    /// <exception cref="KnowledgeUnavailableException">There is no index.</exception>
    public static IReadOnlyList<Passage> Definitions(IndexFolder folder) => Of(folder, definitions: true);

    private static List<Passage> Of(IndexFolder folder, bool definitions)
    {
        var generation = folder.CurrentGeneration() ?? throw new KnowledgeUnavailableException("There is no index yet. Run 'imvo index rebuild'.");
        using var snapshot = IndexSnapshot.Open(folder, generation);
        var passages = new List<Passage>();
        for (var s = 0; s < snapshot.Segments.Count; s++)
        {
            if (snapshot.Manifest.Segments[s].HoldsDefinitions != definitions)
            {
                continue;
            }

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
