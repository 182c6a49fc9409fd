using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Stops attacks, abuse and requests for verdicts on companies before anything is searched.</summary>
internal sealed class GuardStep(PromptLibrary prompts) : IAnswerStep
{
    private readonly List<Phrases> _kinds = Read(prompts);

    public void Run(AnswerContext context)
    {
        var plain = PlainMessage.Of(context.Request.Question);
        foreach (var kind in _kinds)
        {
            if (Array.Exists(kind.Words, phrase => plain.Contains(phrase, StringComparison.Ordinal)))
            {
                context.Draft.Say(prompts.Say("guarded_" + kind.Kind, context.Language));
                context.End(AnswerStatus.Guarded);
                return;
            }
        }
    }

    private static List<Phrases> Read(PromptLibrary prompts)
    {
        var kinds = new List<Phrases>();
        foreach (var (kind, phrases) in prompts.Guard)
        {
            kinds.Add(new Phrases(kind, [.. phrases.Select(PlainMessage.Of)]));
        }

        return kinds;
    }

    private sealed record Phrases(string Kind, string[] Words);
}
