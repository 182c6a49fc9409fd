namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>Where the gold passages stand among those found.</summary>
/// <param name="Ranks">Their ranks, 1 for the first passage, in order.</param>
/// <param name="Present">Number of gold passages that could have been found.</param>
public sealed record GoldRanking(IReadOnlyList<int> Ranks, int Present)
{
    /// <summary>Number of passages looked at.</summary>
    public const int Depth = 10;

    /// <summary>Rank of the first gold passage; 0 when none was found.</summary>
    public int First => Ranks.Count == 0 ? 0 : Ranks[0];

    /// <summary>One by the rank of the first gold passage; 0 when none was found.</summary>
    public double Reciprocal => First == 0 ? 0 : 1.0 / First;

    /// <summary>
    /// nDCG@10 with binary gains: each gold passage found counts 1/log2(rank + 1), as a share of what the best order would give
    /// (Järvelin and Kekäläinen 2002). 0 when there is none to find.
    /// </summary>
    public double Ndcg => Present == 0 ? 0 : Ranks.Sum(Gain) / Enumerable.Range(1, Math.Min(Present, Depth)).Sum(Gain);

    /// <summary>Ranks the gold among passages found, best first. A passage found twice counts once.</summary>
    public static GoldRanking Of(IEnumerable<string> found, IReadOnlySet<string> gold) => new(
        [.. found.Distinct(StringComparer.Ordinal).Take(Depth).Index().Where(item => gold.Contains(item.Item)).Select(item => item.Index + 1)],
        gold.Count);

    /// <summary>Whether a gold passage stands among the first.</summary>
    public bool IsWithin(int depth) => First >= 1 && First <= depth;

    private static double Gain(int rank) => 1 / Math.Log2(rank + 1);
}
