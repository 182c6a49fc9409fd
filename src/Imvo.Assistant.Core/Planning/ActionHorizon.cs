namespace Imvo.Assistant.Core.Planning;

/// <summary>When an action should be done.</summary>
public enum ActionHorizon
{
    /// <summary>Within 30 days.</summary>
    Month,

    /// <summary>Within 90 days.</summary>
    Quarter,

    /// <summary>Within a year.</summary>
    Year,
}
