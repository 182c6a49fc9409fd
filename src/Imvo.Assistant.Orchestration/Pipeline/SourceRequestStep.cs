using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Turns "waar staat dat?" back to the question that was answered: it is answered again, by its sources. Asks which answer is meant
/// when there is none before it. Comes before the limits and guards: they hold for the earlier question too.
/// </summary>
internal sealed class SourceRequestStep(PromptLibrary prompts) : IAnswerStep
{
    /// <summary>Intent of a turn that is answered by its sources.</summary>
    public const string Intent = "source";

    private readonly HashSet<string> _requests = prompts.Forms["source_requests"].Select(PlainMessage.Of).ToHashSet(StringComparer.Ordinal);

    public void Run(AnswerContext context)
    {
        if (!IsRequest(context.Request.Question))
        {
            return;
        }

        context.Intent = Intent;
        var history = context.Request.History;
        for (var at = history.Count - 1; at >= 0; at--)
        {
            if (history[at].IsOfUser && !IsRequest(history[at].Text))
            {
                context.TurnBackTo(history[at].Text, [.. history.Take(at)]);
                return;
            }
        }

        context.Draft.Say(prompts.Say("source_of_what", context.Language));
        context.End(AnswerStatus.Clarification);
    }

    private bool IsRequest(string question) => _requests.Contains(PlainMessage.Of(question));
}
