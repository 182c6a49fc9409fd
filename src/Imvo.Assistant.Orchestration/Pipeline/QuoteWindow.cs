using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A stretch of a document that is quoted as one.</summary>
/// <param name="Hit">The passage it stands in.</param>
/// <param name="Start">First character in the passage.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Score">How much of the question its first sentence holds, between passages comparable.</param>
/// <param name="Coverage">Share of the question's meaning that its first sentence holds, with the headings over it.</param>
internal sealed record QuoteWindow(PassageHit Hit, int Start, int Length, double Score, double Coverage)
{
    /// <summary>The text, byte for byte.</summary>
    public string Quote => Hit.Passage.Text.Substring(Start, Length);
}
