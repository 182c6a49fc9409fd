using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Orchestration.Prompts;
using Imvo.Assistant.Orchestration.Wire;

namespace Imvo.Assistant.Evaluation;

/// <summary>Answers a batch of questions in the order of the input.</summary>
public sealed class AnswerBatch(AnswerPipeline pipeline, PromptLibrary prompts)
{
    /// <summary>Answers the questions one by one.</summary>
    public IEnumerable<EvaluationResult> Run(IEnumerable<EvaluationQuestion> questions, SearchScope scope, DateOnly? asOf, int top) =>
        questions.Select(question => Run(question, scope, asOf, top));

    /// <summary>Answers one question.</summary>
    public Answer Answer(EvaluationQuestion question, SearchScope scope, DateOnly? asOf, int top) => pipeline.Run(new AnswerRequest
    {
        Question = question.Question,
        Language = TextLanguageCodes.Parse(question.Lang),
        History = question.History is null ? [] : [.. question.History.Select(item => new ConversationMessage(item.Role, item.Text))],
        Scope = scope,
        AsOf = asOf,
        Top = top,
    });

    private EvaluationResult Run(EvaluationQuestion question, SearchScope scope, DateOnly? asOf, int top)
    {
        var answer = Answer(question, scope, asOf, top);
        var status = prompts.Status(answer.Status);
        return new EvaluationResult
        {
            Id = question.Id,
            Status = status.Wire,
            Refused = status.IsRefusal,
            Answer = answer.Text,
            Citations = [.. answer.Citations.Select(CitationDocument.Of)],
            Passages = answer.Passages,
            LatencyMs = answer.ElapsedMs,
        };
    }
}
