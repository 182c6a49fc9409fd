using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Evaluation.Scores;

namespace Imvo.Assistant.Evaluation.Cards;

/// <summary>Writes a scorecard as Markdown. Everything but the line of the latency is the same at every run.</summary>
public static class ScorecardMarkdown
{
    /// <summary>Begins the line whose figures differ from run to run.</summary>
    public const string LatencyLine = "Latency: ";

    private const string None = "–";

    private static readonly string[] Columns =
    [
        "questions", "n", "recall@1", "recall@3", "recall@5", "recall@10", "MRR@10", "nDCG@10", "FTS5 nDCG@10", "FTS5 stems nDCG@10",
        "ratio", "points", "first sentence",
    ];

    /// <summary>The scorecard as lines, each ending in a line feed.</summary>
    public static string Of(ScorecardResult result)
    {
        var text = new StringBuilder();
        Line(text, $"Half: {result.Half?.ToString().ToLowerInvariant() ?? "all"}. In brackets: 95 % intervals.");
        foreach (var set in result.Sets)
        {
            Write(set, text);
        }

        Line(text, $"");
        Line(text, $"{LatencyLine}median {result.MedianLatencyMs:F2} ms, p95 {result.Latency95Ms:F2} ms per answer; {Environment.ProcessorCount} cores.");
        return text.ToString();
    }

    private static void Write(SetCard set, StringBuilder text)
    {
        var scope = set.Set.Scope == SearchScope.Documents ? "the documents" : "notes and documents";
        Line(text, $"");
        Line(text, $"**{set.Set.Name}**: {set.Questions} questions, put to {scope}.");
        Line(text, $"");
        if (set.Rows.Count > 0)
        {
            Line(text, $"| {string.Join(" | ", Columns)} |");
            Line(text, $"|{string.Concat(Enumerable.Repeat("---|", Columns.Length))}");
            foreach (var row in set.Rows)
            {
                Line(text, $"| {string.Join(" | ", Cells(row))} |");
            }

            Line(text, $"");
            WriteIntervals(set.Rows[0], text);
        }

        WriteOutcomes(set.Outcomes, text);
        if (set.ReadingEase.Of > 0)
        {
            Line(text, $"- Reading ease (Flesch-Douma): {set.ReadingEase.Value:F1} [{set.ReadingEase.Interval.Low:F1}, {set.ReadingEase.Interval.High:F1}] over {set.ReadingEase.Of} Dutch answers.");
        }

        if (set.Quotes.Of > 0)
        {
            Line(text, $"- Citation validity: {Number(set.Quotes)} over {set.Quotes.Of} quotes.");
        }

        if (set.SameLanguage.Of > 0)
        {
            Line(text, $"- Same-language recall@5: {Number(set.SameLanguage)}; without translations of words {Number(set.SameLanguageUntranslated)}.");
        }
    }

    private static IEnumerable<string> Cells(GroupRow row) =>
    [
        row.Name,
        row.Retrieval.Questions.ToString(CultureInfo.InvariantCulture),
        Number(row.Retrieval.RecallAt1),
        Number(row.Retrieval.RecallAt3),
        Number(row.Retrieval.RecallAt5),
        Number(row.Retrieval.RecallAt10),
        Number(row.Retrieval.Mrr),
        Number(row.Retrieval.Ndcg),
        Number(row.FullTextNdcg),
        Number(row.StemmedNdcg),
        row.Ratio?.ToString("F2", CultureInfo.InvariantCulture) ?? None,
        Number(row.Points),
        Number(row.FirstSentence),
    ];

    private static void WriteIntervals(GroupRow all, StringBuilder text)
    {
        var found = all.Retrieval;
        Line(text, $"- Finding: recall@1 {Ranged(found.RecallAt1)}, recall@3 {Ranged(found.RecallAt3)}, recall@5 {Ranged(found.RecallAt5)}, recall@10 {Ranged(found.RecallAt10)}, MRR@10 {Ranged(found.Mrr)}, nDCG@10 {Ranged(found.Ndcg)}; FTS5 nDCG@10 {Ranged(all.FullTextNdcg)}, with stems {Ranged(all.StemmedNdcg)}.");
        if (all.Points.Of > 0)
        {
            Line(text, $"- Answer points: {Ranged(all.Points)} over {all.Points.Of} questions.");
        }

        if (all.FirstSentence.Of > 0)
        {
            Line(text, $"- First sentence gives what was asked: {Ranged(all.FirstSentence)} over {all.FirstSentence.Of} questions.");
        }
    }

    private static void WriteOutcomes(OutcomeScore outcomes, StringBuilder text)
    {
        if (outcomes.RefusalRecall.Of > 0)
        {
            Line(text, $"- Refusing: precision {Ranged(outcomes.RefusalPrecision)}, recall {Ranged(outcomes.RefusalRecall)} over {outcomes.RefusalRecall.Of} questions.");
        }

        if (outcomes.Clarified.Of > 0)
        {
            Line(text, $"- Asking back when it should: {Ranged(outcomes.Clarified)} over {outcomes.Clarified.Of} questions.");
        }

        if (outcomes.AnswerableRefused.Of > 0)
        {
            Line(text, $"- Answerable questions refused: {Ranged(outcomes.AnswerableRefused)}; asked back on: {Ranged(outcomes.NeedlesslyClarified)}.");
        }
    }

    private static string Number(Share share) => share.Of == 0 ? None : share.Value.ToString("F3", CultureInfo.InvariantCulture);

    private static string Number(Mean mean) => mean.Of == 0 ? None : mean.Value.ToString("F3", CultureInfo.InvariantCulture);

    private static string Ranged(Share share) => Ranged(Number(share), share.Of, share.Interval);

    private static string Ranged(Mean mean) => Ranged(Number(mean), mean.Of, mean.Interval);

    private static string Ranged(string number, int of, Interval interval) =>
        of == 0 ? None : FormattableString.Invariant($"{number} [{interval.Low:F3}, {interval.High:F3}]");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
