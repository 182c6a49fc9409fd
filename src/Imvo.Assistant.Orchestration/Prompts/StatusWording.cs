namespace Imvo.Assistant.Orchestration.Prompts;

/// <summary>How a status is named and counted.</summary>
/// <param name="Wire">Name in JSON.</param>
/// <param name="IsRefusal">Whether evaluation counts it as a refusal.</param>
public sealed record StatusWording(string Wire, bool IsRefusal);
