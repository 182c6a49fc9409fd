using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Tells greetings, thanks and requests for a person from questions, and answers the first three at once.</summary>
internal sealed class RouteStep(PromptLibrary prompts, AnswerOptions options) : IAnswerStep
{
    private readonly List<Intent> _intents = Read(prompts);

    public void Run(AnswerContext context)
    {
        var plain = PlainMessage.Of(context.Request.Question);
        foreach (var intent in _intents)
        {
            if (!intent.Whole.Contains(plain) && !Array.Exists(intent.Within, phrase => plain.Contains(phrase, StringComparison.Ordinal)))
            {
                continue;
            }

            context.Intent = intent.Name;
            context.Draft.Say(prompts.Say(intent.Name, context.Language, "contact", options.Contact));
            context.End(intent.Name is "handover" or "victim" ? AnswerStatus.Handover : AnswerStatus.Answered);
            return;
        }
    }

    private static List<Intent> Read(PromptLibrary prompts)
    {
        var intents = new List<Intent>();
        foreach (var (name, phrases) in prompts.Intents)
        {
            intents.Add(new Intent(
                name, phrases.Whole.Select(PlainMessage.Of).ToHashSet(StringComparer.Ordinal), [.. phrases.Within.Select(PlainMessage.Of)]));
        }

        return intents;
    }

    private sealed record Intent(string Name, HashSet<string> Whole, string[] Within);
}
