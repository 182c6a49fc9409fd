namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>What the rules of a law say of the asker.</summary>
/// <param name="Note">Id of the note of the law.</param>
/// <param name="Verdict">The sentence with yes or no; null when the rules do not decide.</param>
/// <param name="Needed">The sentence that asks for what is missing; null when nothing is.</param>
/// <param name="IsDirect">Whether the law holds for the asker directly: the general "no" of its note does not.</param>
internal sealed record AppliesVerdict(string Note, string? Verdict, string? Needed, bool IsDirect);
