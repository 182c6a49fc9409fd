using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;
using static Imvo.Assistant.Evaluation.Questions.ExpectedOutcome;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class OutcomeScoreTests
{
    [Fact]
    public void Of_KnownTurns_IsTheArithmetic()
    {
        var score = OutcomeScore.Of(
        [
            (Refuse, Refuse), (Refuse, Refuse), (Refuse, Answer), (Refuse, Clarify),
            (Answer, Refuse), (Answer, Answer), (Answer, Answer), (Answer, Clarify), (Answer, Answer),
            (Clarify, Clarify), (Clarify, Answer), (Clarify, Refuse),
        ]);

        Assert.Equal(new OutcomeScore(new(2, 4), new(2, 4), new(1, 5), new(1, 3), new(1, 5)), score);
    }

    [Fact]
    public void Of_NoTurns_IsOfNone() => Assert.Equal(new OutcomeScore(default, default, default, default, default), OutcomeScore.Of([]));

    [Fact]
    public void Of_AnyTurns_AgreesOnTheHits() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Arb.From(Gen.Elements(Answer, Refuse, Clarify).Two().Select(turn => (turn.Item1, turn.Item2)).ArrayOf()), turns =>
        {
            var score = OutcomeScore.Of(turns);
            return score.RefusalPrecision.Hits == score.RefusalRecall.Hits
                && score.RefusalRecall.Of + score.AnswerableRefused.Of + score.Clarified.Of == turns.Length
                && score.AnswerableRefused.Hits + score.NeedlesslyClarified.Hits <= score.AnswerableRefused.Of;
        }));
}
