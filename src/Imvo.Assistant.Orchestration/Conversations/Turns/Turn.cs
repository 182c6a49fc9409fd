using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Conversations.Turns;

/// <summary>A turn while it goes through the steps.</summary>
internal sealed class Turn(ConversationState state, IncomingTurn incoming, PromptLibrary prompts)
{
    public IncomingTurn Incoming { get; } = incoming;

    /// <summary>Language of the conversation before this turn; null before the first.</summary>
    public TextLanguage? LanguageBefore { get; } = state.Language;

    /// <summary>What the conversation knows; steps replace it.</summary>
    public ConversationState State { get; set; } = state;

    /// <summary>What is answered: what was typed, or the action that its number stands for.</summary>
    public string Text { get; private set; } = incoming.Text;

    /// <summary>Its words.</summary>
    public MessageWords Words { get; private set; } = new(incoming.Text);

    /// <summary>Language of the reply.</summary>
    public TextLanguage Language { get; set; } = TextLanguage.Dutch;

    /// <summary>Language that the message is read in.</summary>
    public TextLanguage Typed { get; set; } = TextLanguage.Dutch;

    public ReplyDraft Reply { get; } = new();

    /// <summary>Whether the store must forget the turns before.</summary>
    public bool Erases { get; set; }

    public DateOnly Today => DateOnly.FromDateTime(Incoming.At.Date);

    public void Reword(string text)
    {
        Text = text;
        Words = new MessageWords(text);
    }

    /// <summary>Ends the turn.</summary>
    public void End(ReplyKind kind, AnswerStatus status = AnswerStatus.Answered) => Reply.End(kind, status);

    /// <summary>Wording in the language of the reply.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = prompts.Say(key, Language);
        foreach (var (name, value) in values)
        {
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
