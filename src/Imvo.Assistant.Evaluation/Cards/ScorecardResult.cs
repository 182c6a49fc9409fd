using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;

namespace Imvo.Assistant.Evaluation.Cards;

/// <summary>What a scorecard measured.</summary>
/// <param name="Half">The half of the questions; null for both.</param>
/// <param name="Sets">The sets that have questions in it.</param>
/// <param name="MedianLatencyMs">Median time per answer.</param>
/// <param name="Latency95Ms">95th percentile of the time per answer.</param>
/// <param name="Misses">Questions that went wrong, one line each.</param>
public sealed record ScorecardResult(
    QuestionHalf? Half, IReadOnlyList<SetCard> Sets, double MedianLatencyMs, double Latency95Ms, IReadOnlyList<string> Misses)
{
    /// <summary>Share of all quotes that stand in their passage.</summary>
    public Share Quotes => new(Sets.Sum(set => set.Quotes.Hits), Sets.Sum(set => set.Quotes.Of));

    /// <summary>Whether every quote stands in its passage, as it always must.</summary>
    public bool CitationsAreValid => Quotes.Hits == Quotes.Of;
}
