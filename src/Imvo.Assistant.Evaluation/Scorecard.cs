using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Evaluation.Cards;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Evaluation;

/// <summary>Measures the assistant on the repository's own questions, next to baselines in the same run.</summary>
public sealed class Scorecard
{
    /// <summary>What answers.</summary>
    public required AnswerBatch Batch { get; init; }

    /// <summary>The same over an index that translates no words.</summary>
    public required AnswerBatch Untranslated { get; init; }

    /// <summary>Which statuses are refusals.</summary>
    public required PromptLibrary Prompts { get; init; }

    /// <summary>Full-text search without stop words.</summary>
    public required PassageFinder FullText { get; init; }

    /// <summary>Full-text search over stems.</summary>
    public required PassageFinder Stemmed { get; init; }

    /// <summary>Where gold stands.</summary>
    public required GoldFinder Gold { get; init; }

    /// <summary>Text of a passage by id; null when there is no such passage.</summary>
    public required Func<string, string?> PassageText { get; init; }

    /// <summary>Puts the questions of sets.</summary>
    /// <param name="half">The half that the questions are of; null for both.</param>
    /// <param name="sets">The sets with their questions; one without questions is left out.</param>
    /// <param name="asOf">Day for which answers should hold.</param>
    public ScorecardResult Run(
        QuestionHalf? half, IEnumerable<(EvaluationSet Set, IReadOnlyList<EvaluationQuestion> Questions)> sets, DateOnly? asOf)
    {
        var measured = sets
            .Where(item => item.Questions.Count > 0)
            .Select(item => (item.Set, Outcomes: item.Questions.Select(question => Put(question, item.Set, asOf)).ToList()))
            .ToList();
        var outcomes = measured.SelectMany(item => item.Outcomes).ToList();
        var latencies = outcomes.Select(outcome => outcome.ElapsedMs).Order().ToList();
        return new ScorecardResult(
            half,
            [.. measured.Select(item => SetCard.Of(item.Set, item.Outcomes))],
            Percentile(latencies, 0.5),
            Percentile(latencies, 0.95),
            [.. outcomes.Select(outcome => outcome.Miss()).OfType<string>()]);
    }

    private QuestionOutcome Put(EvaluationQuestion question, EvaluationSet set, DateOnly? asOf)
    {
        var answer = Batch.Answer(question, set.Scope, asOf, GoldRanking.Depth);
        var did = OutcomeOf(answer.Status);
        var gold = question.Gold is { Count: > 0 } quotes ? Gold.Find(quotes) : null;
        var isWanted = question.Expect == ExpectedOutcome.Answer;
        return new QuestionOutcome
        {
            Question = question,
            Did = did,
            Ranking = Rank(() => Ids(answer)),
            Untranslated = Rank(() => Ids(Untranslated.Answer(question, set.Scope, asOf, GoldRanking.Depth))),
            FullText = Rank(() => FullText(question, set.Scope, GoldRanking.Depth)),
            Stemmed = Rank(() => Stemmed(question, set.Scope, GoldRanking.Depth)),

            // A refusal may well repeat words of the question; that answers nothing.
            Points = isWanted && question.Points is { Count: > 0 } points
                ? did == ExpectedOutcome.Refuse ? 0 : AnswerPoints.Of(points, answer.Text)
                : null,
            FirstSentence = isWanted && FirstSentenceCheck.Applies(question)
                ? did != ExpectedOutcome.Refuse && FirstSentenceCheck.IsRight(question, FirstSentenceCheck.Of(answer))
                : null,

            // An answer across languages quotes the other language, which the formula is not made for.
            ReadingEase = did == ExpectedOutcome.Answer && answer.Language == TextLanguage.Dutch && !question.IsCross
                ? ReadingEase.Of(string.Join('\n', answer.Sentences.Select(sentence => sentence.Text)))
                : null,
            Quotes = CitationScore.Of(answer, PassageText),
            ElapsedMs = answer.ElapsedMs,
        };

        GoldRanking? Rank(Func<IEnumerable<string>> found) => gold is null ? null : GoldRanking.Of(found(), gold);
    }

    private ExpectedOutcome OutcomeOf(AnswerStatus status)
    {
        if (Prompts.Status(status).IsRefusal)
        {
            return ExpectedOutcome.Refuse;
        }

        return status == AnswerStatus.Clarification ? ExpectedOutcome.Clarify : ExpectedOutcome.Answer;
    }

    private static IEnumerable<string> Ids(Answer answer) => answer.Passages.Select(passage => passage.Id);

    private static double Percentile(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[(int)(share * (sorted.Count - 1))];
}
