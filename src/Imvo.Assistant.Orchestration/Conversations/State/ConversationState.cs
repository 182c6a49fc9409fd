using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Orchestration.Conversations.Replies;

namespace Imvo.Assistant.Orchestration.Conversations.State;

/// <summary>
/// All that a conversation knows after a turn. Nothing else is remembered between turns, so that a conversation can be stored after
/// any turn, taken up days later, or made anew by replaying its turns. A plan is not kept but made again from its intake.
/// </summary>
public sealed record ConversationState
{
    /// <summary>The form of the state that this program writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The form of the state.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>Language of the last turn; null before the first.</summary>
    public TextLanguage? Language { get; init; }

    /// <summary>Whether the user or the channel chose the language; else it follows what is typed.</summary>
    public bool IsLanguageChosen { get; init; }

    /// <summary>Tenant whose documents are searched too; null for none.</summary>
    public string? Tenant { get; init; }

    /// <summary>What the dialogue is busy with.</summary>
    public DialoguePhase Phase { get; init; }

    /// <summary>What the questions about the firm are for.</summary>
    public IntakePurpose Purpose { get; init; }

    /// <summary>What is known of the firm; null when nothing is.</summary>
    public IntakeReading? Firm { get; init; }

    /// <summary>Names of the intake fields that the user skipped.</summary>
    public IReadOnlyList<string> Skipped { get; init => field = value ?? []; } = [];

    /// <summary>The intake of the last plan, with the day it holds for; null when there is none.</summary>
    public PlanIntake? Plan { get; init; }

    /// <summary>Key of the risk, law or action that was explained last; null for none.</summary>
    public string? Focus { get; init; }

    /// <summary>Key of the law that was spoken of last; null for none.</summary>
    public string? Law { get; init; }

    /// <summary>The question that waits for an answer; null for none.</summary>
    public PendingQuestion? Pending { get; init; }

    /// <summary>The actions of the last reply: a number stands for one of them.</summary>
    public IReadOnlyList<SuggestedAction> Offered { get; init => field = value ?? []; } = [];

    /// <summary>The last questions and how their answers begin, oldest first, for follow-ups.</summary>
    public IReadOnlyList<ConversationMessage> History { get; init => field = value ?? []; } = [];

    /// <summary>Id of the last turn that was answered; null before the first.</summary>
    public string? LastTurn { get; init; }

    /// <summary>What the user thought of answers.</summary>
    public IReadOnlyList<TurnFeedback> Feedback { get; init => field = value ?? []; } = [];

    /// <summary>Summaries that were prepared for a person.</summary>
    public IReadOnlyList<HandoverCase> Cases { get; init => field = value ?? []; } = [];

    /// <summary>Number of turns so far.</summary>
    public int Turns { get; init; }
}
