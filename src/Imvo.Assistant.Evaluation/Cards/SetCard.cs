using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;

namespace Imvo.Assistant.Evaluation.Cards;

/// <summary>What a set of questions gave.</summary>
/// <param name="Set">The set.</param>
/// <param name="Questions">Number of its questions.</param>
/// <param name="Rows">All, by language, then by type; empty when no question has gold.</param>
/// <param name="Outcomes">How well answering, refusing and asking back are told apart.</param>
/// <param name="Quotes">Share of quotes that stand in their passage.</param>
/// <param name="ReadingEase">Mean reading ease of the Dutch answers.</param>
/// <param name="SameLanguage">Recall@5 of questions in the language of the text.</param>
/// <param name="SameLanguageUntranslated">The same with the translations of words switched off.</param>
public sealed record SetCard(
    EvaluationSet Set,
    int Questions,
    IReadOnlyList<GroupRow> Rows,
    OutcomeScore Outcomes,
    Share Quotes,
    Mean ReadingEase,
    Share SameLanguage,
    Share SameLanguageUntranslated)
{
    private const int HelpDepth = 5;

    internal static SetCard Of(EvaluationSet set, IReadOnlyCollection<QuestionOutcome> outcomes)
    {
        var same = outcomes.Where(outcome => outcome.Ranking is not null && !outcome.Question.IsCross).ToList();
        return new SetCard(
            set,
            outcomes.Count,
            [.. RowsOf([.. outcomes.Where(outcome => outcome.Ranking is not null)])],
            OutcomeScore.Of([.. outcomes.Where(outcome => outcome.Question.Expect is not null).Select(outcome => (outcome.Question.Expect!.Value, outcome.Did))]),
            new Share(outcomes.Sum(outcome => outcome.Quotes.Hits), outcomes.Sum(outcome => outcome.Quotes.Of)),
            Mean.Over([.. outcomes.Select(outcome => outcome.ReadingEase).OfType<double>()]),
            Share.Among(same, outcome => outcome.Ranking!.IsWithin(HelpDepth)),
            Share.Among(same, outcome => outcome.Untranslated!.IsWithin(HelpDepth)));
    }

    private static IEnumerable<GroupRow> RowsOf(List<QuestionOutcome> outcomes)
    {
        var languages = new (string Name, string Language, bool IsCross)[]
        {
            ("nl same", "nl", false), ("en same", "en", false), ("nl→en cross", "nl", true), ("en→nl cross", "en", true),
        };
        var groups = new List<(string Name, List<QuestionOutcome> Outcomes)> { ("all", outcomes) };
        groups.AddRange(languages.Select(group => (group.Name, outcomes.FindAll(outcome =>
            outcome.Question.IsCross == group.IsCross && string.Equals(outcome.Question.Lang, group.Language, StringComparison.Ordinal)))));
        groups.AddRange(outcomes.GroupBy(outcome => outcome.Type, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.ToList())));
        return groups.Where(group => group.Outcomes.Count > 0).Select(group => GroupRow.Of(group.Name, group.Outcomes));
    }
}
