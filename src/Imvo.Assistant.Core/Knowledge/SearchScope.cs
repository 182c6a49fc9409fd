namespace Imvo.Assistant.Core.Knowledge;

/// <summary>What is searched.</summary>
public enum SearchScope
{
    /// <summary>The project's notes and the documents added.</summary>
    All,

    /// <summary>Only the project's notes.</summary>
    Notes,

    /// <summary>Only documents added.</summary>
    Documents,
}
