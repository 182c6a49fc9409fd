namespace Imvo.Assistant.Retrieval.Index;

/// <summary>What can become of a file that is added.</summary>
public enum DocumentOutcomeKind
{
    /// <summary>It is in the index now.</summary>
    Added,

    /// <summary>It took the place of an earlier version.</summary>
    Replaced,

    /// <summary>The same content was in the index already.</summary>
    Unchanged,

    /// <summary>It could not be read.</summary>
    Rejected,
}
