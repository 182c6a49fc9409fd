using System.Text.Json.Serialization;

namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>A publication that something in a plan stands on.</summary>
/// <param name="Key">Key of the publication in the tables.</param>
/// <param name="Title">Its title.</param>
/// <param name="Edition">Edition or place in it; null when there is one only.</param>
/// <param name="Url">Address; null when there is none.</param>
/// <param name="Date">ISO 8601 date, month or year; null when unknown.</param>
/// <param name="Confirmed">False when the address or the fact taken from it is not confirmed.</param>
public sealed record PlanSource(string Key, string Title, string? Edition, string? Url, string? Date, bool Confirmed)
{
    /// <summary>Whether the operator of this assistant added it; the project did not see it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ByOperator { get; init; }
}
