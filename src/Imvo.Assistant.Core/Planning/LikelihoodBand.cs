namespace Imvo.Assistant.Core.Planning;

/// <summary>How likely a risk is in this product and country; no data is said to be no data.</summary>
public enum LikelihoodBand
{
    /// <summary>No fact tells.</summary>
    Unknown,

    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}
