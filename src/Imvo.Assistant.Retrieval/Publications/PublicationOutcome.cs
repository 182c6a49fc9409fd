namespace Imvo.Assistant.Retrieval.Publications;

/// <summary>What became of a download.</summary>
/// <param name="Path">The file; null when it failed.</param>
/// <param name="Message">One sentence.</param>
public sealed record PublicationOutcome(string? Path, string Message);
