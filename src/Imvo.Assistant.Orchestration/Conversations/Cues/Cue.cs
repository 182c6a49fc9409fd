namespace Imvo.Assistant.Orchestration.Conversations.Cues;

/// <summary>What a message can ask of the dialogue. By which words stands in <c>prompts/commands.yaml</c>.</summary>
public enum Cue
{
    /// <summary>Says hello, or asks who speaks.</summary>
    Greeting,

    /// <summary>Asks what can be typed.</summary>
    Help,

    /// <summary>Ends the conversation, or the questions of the intake.</summary>
    Stop,

    /// <summary>Begins anew.</summary>
    Restart,

    /// <summary>Lets the questions wait.</summary>
    Pause,

    /// <summary>Takes the questions up again.</summary>
    Resume,

    /// <summary>Asks for a plan.</summary>
    StartPlan,

    /// <summary>Makes the plan with what is known.</summary>
    PlanNow,

    /// <summary>Shows the plan again.</summary>
    ShowPlan,

    /// <summary>Asks what to do first.</summary>
    NextSteps,

    /// <summary>Leaves a question open.</summary>
    Skip,

    /// <summary>Answers that there is none.</summary>
    None,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Goes on in Dutch.</summary>
    Dutch,

    /// <summary>Goes on in English.</summary>
    English,

    /// <summary>Asks for a person.</summary>
    Handover,

    /// <summary>Asks what is kept.</summary>
    Records,

    /// <summary>Asks to erase what is kept.</summary>
    Erase,

    /// <summary>Likes an answer.</summary>
    Like,

    /// <summary>Does not like an answer.</summary>
    Dislike,

    /// <summary>Asks why.</summary>
    Why,

    /// <summary>Asks how severe or how likely something is.</summary>
    Weight,

    /// <summary>Speaks of a place, a weight or another outcome of the plan.</summary>
    Outcome,

    /// <summary>Speaks of severity.</summary>
    Severity,

    /// <summary>Speaks of likelihood.</summary>
    Likelihood,

    /// <summary>Asks to change something.</summary>
    Change,

    /// <summary>The band low.</summary>
    Low,

    /// <summary>The band medium.</summary>
    Medium,

    /// <summary>The band high.</summary>
    High,

    /// <summary>Asks what would happen if.</summary>
    WhatIf,

    /// <summary>Says that something comes beside what was there.</summary>
    Also,

    /// <summary>Says that something goes.</summary>
    Without,

    /// <summary>Speaks of selling.</summary>
    Sell,

    /// <summary>Asks which laws reach the firm.</summary>
    LawCheck,

    /// <summary>Corrects or adds to what was said.</summary>
    Correction,

    /// <summary>Says what the firm is.</summary>
    Introduction,

    /// <summary>Speaks of buying, making or selling.</summary>
    Trade,

    /// <summary>Asks which risk is the worst.</summary>
    TopRisk,

    /// <summary>Speaks of the firm itself.</summary>
    Own,

    /// <summary>Opens a question.</summary>
    Question,
}
