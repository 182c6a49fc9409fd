namespace Imvo.Assistant.Core.Planning;

/// <summary>Three bands, never finer than the tables.</summary>
public enum Band
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}
