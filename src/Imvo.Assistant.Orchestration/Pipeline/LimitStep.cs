using System.Globalization;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Asks back when nothing is asked or too much is typed.</summary>
internal sealed class LimitStep(PromptLibrary prompts, AnswerOptions options) : IAnswerStep
{
    public void Run(AnswerContext context)
    {
        var question = context.Request.Question;
        if (string.IsNullOrWhiteSpace(question))
        {
            context.Draft.Say(prompts.Say("empty", context.Language));
            context.End(AnswerStatus.Clarification);
        }
        else if (question.Length > options.QuestionCharacters)
        {
            var limit = options.QuestionCharacters.ToString(CultureInfo.InvariantCulture);
            context.Draft.Say(prompts.Say("too_long", context.Language, "limit", limit));
            context.End(AnswerStatus.Clarification);
        }
    }
}
