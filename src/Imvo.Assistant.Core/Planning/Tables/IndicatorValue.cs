using System.Text.Json.Serialization;
using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>The value of an indicator for a country.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 code.</param>
/// <param name="Indicator">Key of the indicator.</param>
/// <param name="Issue">The issue it holds for; null for all issues of the indicator.</param>
/// <param name="Value">The value as shown.</param>
/// <param name="Year">Year of the value, or a range.</param>
/// <param name="Band">The band.</param>
public sealed record IndicatorValue(string Country, string Indicator, string? Issue, LocalText Value, string Year, Band Band)
{
    /// <summary>What it stands on when that is not what the indicator stands on: a file of the operator.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RowOrigin? Origin { get; init; }
}
