namespace Imvo.Assistant.Core.Answers;

/// <summary>A passage that was found, for those who want to read on or to measure.</summary>
/// <param name="Id">Passage id.</param>
/// <param name="Document">Document id.</param>
/// <param name="Locator">Place in the document.</param>
/// <param name="Text">Full text.</param>
/// <param name="Score">Score within this search.</param>
public sealed record AnswerPassage(string Id, string Document, string Locator, string Text, double Score);
