namespace Imvo.Assistant.Core.Answers;

/// <summary>The named endings of a turn. Their wire names and wording are data in <c>prompts/</c>.</summary>
public enum AnswerStatus
{
    /// <summary>The question is answered.</summary>
    Answered,

    /// <summary>A part of the question is answered; the rest is named.</summary>
    Partial,

    /// <summary>The question is too vague; a question back is asked.</summary>
    Clarification,

    /// <summary>The question is in the field, the sources do not answer it.</summary>
    NotFound,

    /// <summary>The question is outside the field.</summary>
    OutOfScope,

    /// <summary>The question is an attack or abuse and is not answered.</summary>
    Guarded,

    /// <summary>The user is sent to a person.</summary>
    Handover,

    /// <summary>Something failed; the details are in the log.</summary>
    Error,
}
