namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A stretch of a passage with how much of the question it holds.</summary>
/// <param name="Start">First character in the passage.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Score">Weight of the question's units in it.</param>
internal readonly record struct RankedSentence(int Start, int Length, double Score)
{
    /// <summary>First character after it.</summary>
    public int End => Start + Length;
}
