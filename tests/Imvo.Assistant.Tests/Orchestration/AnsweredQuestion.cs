using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Evaluation.Questions;

namespace Imvo.Assistant.Tests.Orchestration;

/// <summary>A question of the evaluation sets with what was answered.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">Its answer.</param>
public sealed record AnsweredQuestion(EvaluationQuestion Question, Answer Answer)
{
    /// <summary>The sentences that stand on a source.</summary>
    public IEnumerable<AnswerSentence> Cited => Answer.Sentences.Where(sentence => sentence.Citations.Count > 0);

    /// <summary>The citations of a sentence.</summary>
    public IEnumerable<Citation> Of(AnswerSentence sentence) => sentence.Citations.Select(number => Answer.Citations[number - 1]);

    /// <inheritdoc/>
    public override string ToString() => $"{Question.Id} ({Answer.Status}): {Question.Question}\n{Answer.Text}";
}
