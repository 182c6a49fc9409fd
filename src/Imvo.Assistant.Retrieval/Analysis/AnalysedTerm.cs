namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>A term with the stretch of text it stands for.</summary>
/// <param name="Start">First character in the text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Term">The index term: a stem, <c>=concept-key</c> or <c>#kind:number</c>.</param>
/// <param name="Role">What it is.</param>
public sealed record AnalysedTerm(int Start, int Length, string Term, TermRole Role);
