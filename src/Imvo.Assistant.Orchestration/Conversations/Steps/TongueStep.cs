using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Settles the language: the one chosen, else what is typed; and changes it on request.</summary>
internal sealed class TongueStep(CueBook cues, PlanTalk plans) : ITurnStep
{
    // One or two words, such as a product, do not change the language of a conversation.
    private const int FewestWords = 3;

    public void Take(Turn turn)
    {
        var state = turn.State;
        var detected = turn.Words.Count >= FewestWords || state.Language is null ? LanguageDetector.Detect(turn.Text) : null;
        turn.Typed = detected ?? state.Language ?? turn.Incoming.Language ?? TextLanguage.Dutch;
        var isChosen = state.IsLanguageChosen || (state.Language is null && turn.Incoming.Language is not null);
        turn.Language = isChosen ? state.Language ?? turn.Incoming.Language!.Value : turn.Typed;
        turn.State = state with { Language = turn.Language, IsLanguageChosen = isChosen };
        if (turn.Incoming.Kind != TurnKind.Message)
        {
            return;
        }

        if (cues.Has(Cue.English, turn.Words))
        {
            Change(turn, TextLanguage.English);
        }
        else if (cues.Has(Cue.Dutch, turn.Words))
        {
            Change(turn, TextLanguage.Dutch);
        }
    }

    private void Change(Turn turn, TextLanguage language)
    {
        turn.Language = language;
        turn.Typed = language;
        turn.State = turn.State with { Language = language, IsLanguageChosen = true };
        turn.Reply.Say(turn.Say("language_changed"));
        if (turn.State is { Plan: not null, Phase: not DialoguePhase.Intake })
        {
            plans.Show(turn);
        }

        turn.End(ReplyKind.Done);
    }
}
