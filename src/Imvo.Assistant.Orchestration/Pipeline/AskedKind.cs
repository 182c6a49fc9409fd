namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Of which kind the answer to a question must be.</summary>
internal enum AskedKind
{
    /// <summary>No kind stands out.</summary>
    Anything,

    /// <summary>A date or year.</summary>
    Date,

    /// <summary>A number or amount.</summary>
    Number,

    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>The name of an organisation or role.</summary>
    Name,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>What something is.</summary>
    Definition,

    /// <summary>Why something is so.</summary>
    Reason,
}
