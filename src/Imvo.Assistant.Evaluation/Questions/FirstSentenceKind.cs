namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>What the first sentence of an answer should give. <c>FirstSentenceCheck</c> tells how that is seen.</summary>
public enum FirstSentenceKind
{
    /// <summary>Nothing in particular.</summary>
    Any,

    /// <summary>Yes, no, or what it depends on.</summary>
    YesNo,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date, a month or a year.</summary>
    Date,

    /// <summary>A name.</summary>
    Name,

    /// <summary>What something is.</summary>
    Definition,

    /// <summary>What to do.</summary>
    HowTo,

    /// <summary>Why.</summary>
    Reason,
}
