namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>What a reply does in the dialogue; how the turn ended is its status.</summary>
public enum ReplyKind
{
    /// <summary>Greets and says what the assistant can do.</summary>
    Greeting,

    /// <summary>Says what can be typed.</summary>
    Help,

    /// <summary>Answers a question from the sources.</summary>
    Answer,

    /// <summary>Asks something about the firm.</summary>
    Question,

    /// <summary>Shows the plan.</summary>
    Plan,

    /// <summary>Says which laws reach the firm.</summary>
    Laws,

    /// <summary>Explains something in the plan, or why a question is asked.</summary>
    Explanation,

    /// <summary>Compares the plan with another.</summary>
    Comparison,

    /// <summary>Sends to a person.</summary>
    Handover,

    /// <summary>Shows what is kept.</summary>
    Records,

    /// <summary>Asks whether to go on.</summary>
    Confirmation,

    /// <summary>Confirms that something was done: a language, feedback, erasing.</summary>
    Done,

    /// <summary>The questions about the firm wait.</summary>
    Paused,

    /// <summary>Says goodbye.</summary>
    Farewell,

    /// <summary>Nothing could be done with the message.</summary>
    Unclear,

    /// <summary>Something failed.</summary>
    Failure,
}
