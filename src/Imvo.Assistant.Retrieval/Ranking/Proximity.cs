using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>Rewards passages in which different units of the question stand close together.</summary>
/// <param name="weights">Weight of each unit.</param>
internal sealed class Proximity(double[] weights)
{
    private readonly List<NeighbourPair> _best = [];

    /// <summary>Sum, over neighbouring pairs of different units, of the best reward of each pair.</summary>
    /// <param name="matches">Matches of one passage in order of place.</param>
    public double Reward(List<UnitMatch> matches)
    {
        _best.Clear();
        for (var i = 1; i < matches.Count; i++)
        {
            var one = matches[i - 1];
            var other = matches[i];
            var gap = other.Start - (one.Start + one.Length);
            if (one.Unit == other.Unit || gap > RankingWeights.ProximityReach)
            {
                continue;
            }

            var pair = (Math.Min(one.Unit, other.Unit) * QueryAnalyser.MostUnits) + Math.Max(one.Unit, other.Unit);
            var closeness = 1 - ((double)Math.Max(gap, 0) / RankingWeights.ProximityReach);
            var reward = closeness * Math.Min(weights[one.Unit], weights[other.Unit]) * RankingWeights.Proximity;
            var best = RewardOf(pair);
            best.Reward = Math.Max(best.Reward, reward);
        }

        var sum = 0.0;
        foreach (var pair in _best)
        {
            sum += pair.Reward;
        }

        return sum;
    }

    private NeighbourPair RewardOf(int units)
    {
        foreach (var pair in _best)
        {
            if (pair.Units == units)
            {
                return pair;
            }
        }

        var added = new NeighbourPair(units);
        _best.Add(added);
        return added;
    }

    private sealed class NeighbourPair(int units)
    {
        public int Units { get; } = units;

        public double Reward { get; set; }
    }
}
