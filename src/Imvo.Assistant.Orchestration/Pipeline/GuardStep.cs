using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Stops attacks, abuse and requests for verdicts on companies before anything is searched.</summary>
internal sealed class GuardStep(PromptLibrary prompts) : IAnswerStep
{
    private readonly IReadOnlyList<(string Kind, string[] Phrases)> _phrases =
        [.. prompts.Guard.Select(kind => (kind.Key, kind.Value.Select(PlainMessage.Of).ToArray()))];

    public void Run(AnswerContext context)
    {
        var plain = PlainMessage.Of(context.Request.Question);
        foreach (var (kind, phrases) in _phrases)
        {
            if (Array.Exists(phrases, phrase => plain.Contains(phrase, StringComparison.Ordinal)))
            {
                context.Draft.Say(prompts.Say("guarded_" + kind, context.Language));
                context.End(AnswerStatus.Guarded);
                return;
            }
        }
    }
}
