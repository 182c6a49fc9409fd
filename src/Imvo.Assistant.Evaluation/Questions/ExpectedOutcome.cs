namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>How a turn ends, as far as evaluation tells endings apart.</summary>
public enum ExpectedOutcome
{
    /// <summary>The question is answered, if only in part.</summary>
    Answer,

    /// <summary>The question is refused: not found, out of scope or guarded.</summary>
    Refuse,

    /// <summary>A question is asked back.</summary>
    Clarify,
}
