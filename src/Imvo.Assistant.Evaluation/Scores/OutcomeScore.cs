using Imvo.Assistant.Evaluation.Questions;

namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>How well answering, refusing and asking back are told apart.</summary>
/// <param name="RefusalPrecision">Share of refusals that were right.</param>
/// <param name="RefusalRecall">Share of questions to refuse that were refused.</param>
/// <param name="AnswerableRefused">Share of questions to answer that were refused.</param>
/// <param name="Clarified">Share of questions to ask back on where that was done.</param>
/// <param name="NeedlesslyClarified">Share of questions to answer on which a question was asked back.</param>
public sealed record OutcomeScore(
    Share RefusalPrecision, Share RefusalRecall, Share AnswerableRefused, Share Clarified, Share NeedlesslyClarified)
{
    /// <summary>Makes a score of how turns should have ended and did end.</summary>
    public static OutcomeScore Of(IReadOnlyCollection<(ExpectedOutcome Should, ExpectedOutcome Did)> turns) => new(
        Count(turns.Where(turn => turn.Did == ExpectedOutcome.Refuse), turn => turn.Should == ExpectedOutcome.Refuse),
        Count(Expecting(turns, ExpectedOutcome.Refuse), turn => turn.Did == ExpectedOutcome.Refuse),
        Count(Expecting(turns, ExpectedOutcome.Answer), turn => turn.Did == ExpectedOutcome.Refuse),
        Count(Expecting(turns, ExpectedOutcome.Clarify), turn => turn.Did == ExpectedOutcome.Clarify),
        Count(Expecting(turns, ExpectedOutcome.Answer), turn => turn.Did == ExpectedOutcome.Clarify));

    private static IEnumerable<(ExpectedOutcome Should, ExpectedOutcome Did)> Expecting(
        IEnumerable<(ExpectedOutcome Should, ExpectedOutcome Did)> turns, ExpectedOutcome outcome) =>
        turns.Where(turn => turn.Should == outcome);

    private static Share Count(
        IEnumerable<(ExpectedOutcome Should, ExpectedOutcome Did)> turns, Func<(ExpectedOutcome Should, ExpectedOutcome Did), bool> counts) =>
        Share.Among([.. turns], counts);
}
