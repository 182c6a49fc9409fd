using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.Turns;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Stops attacks and abuse, and sees to who is in danger, whatever the dialogue is busy with.</summary>
internal sealed class SafetyStep(PromptLibrary prompts, AnswerOptions options) : ITurnStep
{
    private readonly GuardStep _guard = new(prompts);
    private readonly RouteStep _route = new(prompts, options);

    public void Take(Turn turn)
    {
        // An attack does not change the language of a conversation.
        var context = new AnswerContext(new AnswerRequest { Question = turn.Text }) { Language = turn.LanguageBefore ?? turn.Language };
        _guard.Run(context);
        if (context.Status == AnswerStatus.Guarded)
        {
            turn.Language = context.Language;
            turn.State = turn.State with { Language = context.Language };
        }

        context.Language = turn.Language;
        if (context.Status is null)
        {
            _route.Run(context);
        }

        // Greetings and requests for a person get more from the dialogue than from an answer.
        if (context.Status is { } status && (status == AnswerStatus.Guarded || context.Intent is "victim" or "thanks"))
        {
            turn.Reply.Say(string.Join(' ', context.Draft.Sentences.Select(sentence => sentence.Text)));
            turn.End(context.Intent is "victim" ? ReplyKind.Handover : ReplyKind.Answer, status);
        }
    }
}
