using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>The way from a question to an answer. The steps in order are the architecture. Safe for concurrent use.</summary>
public sealed class AnswerPipeline
{
    private readonly IReadOnlyList<IAnswerStep> _steps;
    private readonly VerifyStep _verify;
    private readonly FinishStep _finish;
    private readonly TimeProvider _clock;

    /// <summary>Makes the pipeline.</summary>
    /// <param name="index">Where passages are found.</param>
    /// <param name="prompts">Wording and phrases.</param>
    /// <param name="options">Limits and the contact that people are sent to.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="reach">Tells whether a law reaches a firm; called when that is asked. Null when there are no rules.</param>
    public AnswerPipeline(
        IPassageIndex index, PromptLibrary prompts, AnswerOptions options, TimeProvider clock, Func<LawReach>? reach = null)
    {
        _clock = clock;
        var forms = new QuestionForms(prompts);
        var retrieve = new RetrieveStep(index, forms, new MeaningForms(prompts));
        var assess = new AssessStep(prompts, options, forms);
        _steps =
        [
            new LanguageStep(),
            new SourceRequestStep(prompts),
            new LimitStep(prompts, options),
            new GuardStep(prompts),
            new RouteStep(prompts, options),
            new SummaryStep(prompts, index),
            new ContextualiseStep(forms),
            retrieve,
            new AppliesStep(prompts, new AppliesForms(prompts, forms), retrieve, reach, clock),
            assess,
            new ComposeStep(prompts, retrieve, assess, forms, new AnswerForms(prompts)),
        ];
        _verify = new VerifyStep(prompts);
        _finish = new FinishStep(prompts, clock);
    }

    /// <summary>Answers a question.</summary>
    /// <exception cref="KnowledgeUnavailableException">There is nothing to search.</exception>
    public Answer Run(AnswerRequest request)
    {
        var started = _clock.GetTimestamp();
        var context = new AnswerContext(request);
        foreach (var step in _steps)
        {
            step.Run(context);
            if (context.Status is not null)
            {
                break;
            }
        }

        // Whatever step ended the turn, nothing leaves unverified.
        _verify.Run(context);
        return _finish.Finish(context, _clock.GetElapsedTime(started));
    }
}
