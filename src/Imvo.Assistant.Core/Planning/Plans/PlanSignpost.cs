namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>A covenant, initiative, scheme or contact that may help.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">Status, such as <c>running</c>, <c>ended</c> or <c>unchecked</c>.</param>
/// <param name="Why">What it is good for here, and what to use instead when it has ended.</param>
/// <param name="Confirmed">False when its status is not confirmed.</param>
/// <param name="Sources">What that stands on.</param>
/// <param name="Url">Address; null when there is none.</param>
/// <param name="StatusDate">ISO 8601 date, month or year for which the status was seen; null when it has none.</param>
public sealed record PlanSignpost(
    string Key,
    string Name,
    string Status,
    string Why,
    bool Confirmed,
    IReadOnlyList<PlanSource> Sources,
    string? Url = null,
    string? StatusDate = null);
