using System.Globalization;
using System.Text;
using Imvo.Assistant.Evaluation.Scores;

namespace Imvo.Assistant.Evaluation;

/// <summary>What a scorecard measured.</summary>
public sealed record ScorecardResult
{
    /// <summary>Retrieval per group of questions.</summary>
    public required IReadOnlyDictionary<string, RetrievalScore> Retrieval { get; init; }

    /// <summary>The baseline on the same questions.</summary>
    public required IReadOnlyDictionary<string, RetrievalScore> Baseline { get; init; }

    /// <summary>Refusing.</summary>
    public required RefusalScore Refusal { get; init; }

    /// <summary>Share of quotes that stand in their passage.</summary>
    public required double CitationValidity { get; init; }

    /// <summary>Number of quotes.</summary>
    public required int Quotes { get; init; }

    /// <summary>Median time per answer.</summary>
    public required double MedianLatencyMs { get; init; }

    /// <summary>95th percentile of the time per answer.</summary>
    public required double Latency95Ms { get; init; }

    /// <summary>Questions that went wrong, one line each.</summary>
    public required IReadOnlyList<string> Misses { get; init; }

    /// <summary>The scorecard as a Markdown table.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine("| questions | n | recall@1 | recall@5 | recall@10 | MRR@10 | FTS5 recall@1 | FTS5 recall@5 | FTS5 recall@10 | FTS5 MRR@10 |");
        text.AppendLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (group, ours) in Retrieval)
        {
            var theirs = Baseline[group];
            text.AppendLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {group} | {ours.Questions} | {ours.RecallAt1:F3} | {ours.RecallAt5:F3} | {ours.RecallAt10:F3} | {ours.Mrr:F3} | {theirs.RecallAt1:F3} | {theirs.RecallAt5:F3} | {theirs.RecallAt10:F3} | {theirs.Mrr:F3} |"));
        }

        text.AppendLine();
        text.AppendLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Refusal precision {Refusal.Precision:F3}, recall {Refusal.Recall:F3}, answer rate {Refusal.AnswerRate:F3}. Citation validity {CitationValidity:F3} over {Quotes} quotes. Latency median {MedianLatencyMs:F2} ms, p95 {Latency95Ms:F2} ms."));
        return text.ToString();
    }
}
