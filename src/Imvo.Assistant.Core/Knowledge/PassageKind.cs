namespace Imvo.Assistant.Core.Knowledge;

/// <summary>Where a passage comes from.</summary>
public enum PassageKind
{
    /// <summary>A note in the project's own words.</summary>
    Note,

    /// <summary>A document that an operator added.</summary>
    Document,
}
