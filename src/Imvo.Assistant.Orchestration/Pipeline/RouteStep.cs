using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Tells greetings, thanks and requests for a person from questions, and answers the first three at once.</summary>
internal sealed class RouteStep(PromptLibrary prompts, AnswerOptions options) : IAnswerStep
{
    private readonly IReadOnlyList<(string Intent, HashSet<string> Whole, string[] Within)> _intents =
    [
        .. prompts.Intents.Select(intent => (
            intent.Key,
            intent.Value.Whole.Select(PlainMessage.Of).ToHashSet(StringComparer.Ordinal),
            intent.Value.Within.Select(PlainMessage.Of).ToArray())),
    ];

    public void Run(AnswerContext context)
    {
        var plain = PlainMessage.Of(context.Request.Question);
        foreach (var (intent, whole, within) in _intents)
        {
            if (!whole.Contains(plain) && !Array.Exists(within, phrase => plain.Contains(phrase, StringComparison.Ordinal)))
            {
                continue;
            }

            context.Intent = intent;
            context.Draft.Say(prompts.Say(intent, context.Language, "contact", options.Contact));
            context.End(string.Equals(intent, "handover", StringComparison.Ordinal) ? AnswerStatus.Handover : AnswerStatus.Answered);
            return;
        }
    }
}
