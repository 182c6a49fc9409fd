using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Evaluation;

/// <summary>Measures the assistant on the repository's own questions, next to a baseline in the same run.</summary>
/// <param name="batch">What answers.</param>
/// <param name="prompts">Which statuses are refusals.</param>
/// <param name="baseline">Another way of finding passages, given question and number: ids and texts, best first.</param>
/// <param name="passageText">Text of a passage by id.</param>
public sealed class Scorecard(
    AnswerBatch batch,
    PromptLibrary prompts,
    Func<string, int, IReadOnlyList<(string Document, string Text)>> baseline,
    Func<string, string?> passageText)
{
    private const int Depth = 10;

    /// <summary>Runs all questions.</summary>
    public ScorecardResult Run(IEnumerable<EvaluationQuestion> questions, DateOnly? asOf)
    {
        var groups = new SortedDictionary<string, (List<int> Ours, List<int> Baseline)>(StringComparer.Ordinal);
        var decisions = new List<(bool Should, bool Did)>();
        var latencies = new List<double>();
        var quotes = 0;
        var valid = 0;
        var wrong = new List<string>();
        foreach (var question in questions)
        {
            var answer = batch.Answer(question, SearchScope.All, asOf, Depth);
            latencies.Add(answer.ElapsedMs);
            var citations = CitationScore.Of(answer, passageText);
            quotes += citations.Quotes;
            valid += citations.Valid;
            var should = string.Equals(question.Expect, "refuse", StringComparison.Ordinal);
            var did = prompts.Status(answer.Status).IsRefusal;
            if (question.Expect is not null)
            {
                decisions.Add((should, did));
            }

            var rank = 1;
            if (question.Gold is { Count: > 0 } gold)
            {
                rank = GoldRank.Of(gold, answer.Passages.Select(passage => (passage.Document, passage.Text)));
                var theirs = GoldRank.Of(gold, baseline(question.Question, Depth));
                Add(groups, "all", rank, theirs);
                Add(groups, $"{question.Lang} {question.Kind}", rank, theirs);
            }

            if (should != did || rank is 0 or > 5)
            {
                wrong.Add($"{question.Id}: {(should != did ? (did ? "refused" : "answered") : $"rank {rank}")} · {question.Question}");
            }
        }

        return new ScorecardResult
        {
            Retrieval = groups.ToDictionary(group => group.Key, group => RetrievalScore.Of(group.Value.Ours), StringComparer.Ordinal),
            Baseline = groups.ToDictionary(group => group.Key, group => RetrievalScore.Of(group.Value.Baseline), StringComparer.Ordinal),
            Refusal = RefusalScore.Of(decisions),
            CitationValidity = quotes == 0 ? 1 : (double)valid / quotes,
            Quotes = quotes,
            MedianLatencyMs = Percentile(latencies, 0.5),
            Latency95Ms = Percentile(latencies, 0.95),
            Misses = wrong,
        };
    }

    private static void Add(SortedDictionary<string, (List<int> Ours, List<int> Baseline)> groups, string name, int ours, int baseline)
    {
        if (!groups.TryGetValue(name, out var group))
        {
            groups[name] = group = ([], []);
        }

        group.Ours.Add(ours);
        group.Baseline.Add(baseline);
    }

    private static double Percentile(List<double> values, double share)
    {
        if (values.Count == 0)
        {
            return 0;
        }

        values.Sort();
        return values[(int)(share * (values.Count - 1))];
    }
}
