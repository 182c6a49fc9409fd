using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Ranking;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class BestPassagesTests
{
    [Fact]
    public void Add_AnyScores_KeepsTheHighestWithTheFirstOfEqualsInFront() => Check.QuickThrowOnFailure(
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte>(), (scores, size) =>
        {
            var capacity = (size % 8) + 1;
            var best = new BestPassages(capacity);
            for (var passage = 0; passage < scores.Length; passage++)
            {
                if (best.Takes(scores[passage]))
                {
                    best.Add(passage, scores[passage]);
                }
            }

            // A stable sort is the rule that the arrays follow by hand.
            var expected = scores.Index().OrderByDescending(item => item.Item).Take(capacity).ToList();
            return best.Count == expected.Count
                && expected.Index().All(item => best[item.Index] == item.Item.Index && best.ScoreOf(item.Index).Equals((double)item.Item.Item));
        }));

    [Fact]
    public void Takes_FullAndNoBetterThanTheLowest_IsFalse()
    {
        var best = new BestPassages(2);
        best.Add(7, 3);
        best.Add(8, 5);

        Assert.False(best.Takes(3));
        Assert.True(best.Takes(3.5));
        Assert.Equal([8, 7], [best[0], best[1]]);
    }
}
