namespace Imvo.Assistant.Retrieval.Tables.References;

/// <summary>A text with its references written out.</summary>
/// <param name="Text">The text; a reference that leads nowhere stays as it is.</param>
/// <param name="Confirmed">False when a fact or date in it is not confirmed.</param>
internal sealed record ResolvedText(string Text, bool Confirmed);
