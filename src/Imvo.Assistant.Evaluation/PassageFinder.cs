using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Evaluation.Questions;

namespace Imvo.Assistant.Evaluation;

/// <summary>Another way of finding passages, to compare with: gives ids, best first.</summary>
/// <param name="question">The question.</param>
/// <param name="scope">What is searched.</param>
/// <param name="top">Number of passages wanted.</param>
public delegate IReadOnlyList<string> PassageFinder(EvaluationQuestion question, SearchScope scope, int top);
