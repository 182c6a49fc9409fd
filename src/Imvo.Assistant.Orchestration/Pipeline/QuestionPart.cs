using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A part of a question that asks one thing.</summary>
/// <param name="Text">The part as typed.</param>
/// <param name="Found">What a search for it found.</param>
/// <param name="Evidence">How well that answers it.</param>
internal sealed record QuestionPart(string Text, PassageSearchResult Found, Evidence Evidence);
