namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>A 95 % interval: where the figure would lie for other questions of the same kind.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct Interval(double Low, double High);
