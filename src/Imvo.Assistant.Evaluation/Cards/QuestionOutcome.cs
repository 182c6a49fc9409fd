using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;

namespace Imvo.Assistant.Evaluation.Cards;

/// <summary>What one question gave.</summary>
internal sealed record QuestionOutcome
{
    public required EvaluationQuestion Question { get; init; }

    /// <summary>How the turn ended.</summary>
    public required ExpectedOutcome Did { get; init; }

    /// <summary>Where gold stood among the passages; null when the question has none.</summary>
    public required GoldRanking? Ranking { get; init; }

    /// <summary>The same without translations of words.</summary>
    public required GoldRanking? Untranslated { get; init; }

    /// <summary>The same of full-text search without stop words.</summary>
    public required GoldRanking? FullText { get; init; }

    /// <summary>The same of full-text search over stems.</summary>
    public required GoldRanking? Stemmed { get; init; }

    /// <summary>Share of the points that the answer made; null when the question has none.</summary>
    public required double? Points { get; init; }

    /// <summary>Whether the first sentence gave what was asked for; null when that is not looked at.</summary>
    public required bool? FirstSentence { get; init; }

    /// <summary>Reading ease; null when it is no answer, or not in Dutch throughout.</summary>
    public required double? ReadingEase { get; init; }

    /// <summary>Quotes in the answer that stand in their passage, of all.</summary>
    public required Share Quotes { get; init; }

    public required double ElapsedMs { get; init; }

    public string Type => Question.Type ?? Question.Kind ?? "other";

    /// <summary>What went wrong, in a few words; null when nothing did.</summary>
    public string? Miss()
    {
        var reasons = new List<string>();
        if (Question.Expect is { } should && should != Did)
        {
            reasons.Add(Did switch
            {
                ExpectedOutcome.Refuse => "refused",
                ExpectedOutcome.Clarify => "asked back",
                _ => "answered",
            });
        }

        if (Ranking is { First: 0 or > 5 })
        {
            reasons.Add(Ranking.First == 0 ? "gold not found" : FormattableString.Invariant($"gold at {Ranking.First}"));
        }

        if (Points < 1)
        {
            reasons.Add(FormattableString.Invariant($"points {Points:F2}"));
        }

        if (FirstSentence == false)
        {
            reasons.Add($"no {Question.FirstSentence.ToString()!.ToLowerInvariant()} first");
        }

        return reasons.Count == 0 ? null : $"{Question.Id}: {string.Join(", ", reasons)} · {Question.Question}";
    }
}
