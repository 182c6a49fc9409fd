using System.Text.Json.Serialization;

namespace Imvo.Assistant.Core.Planning;

/// <summary>When an action should be done.</summary>
public enum ActionHorizon
{
    /// <summary>Within 30 days.</summary>
    [JsonStringEnumMemberName("30d")]
    Month,

    /// <summary>Within 90 days.</summary>
    [JsonStringEnumMemberName("90d")]
    Quarter,

    /// <summary>Within a year.</summary>
    [JsonStringEnumMemberName("1y")]
    Year,
}
