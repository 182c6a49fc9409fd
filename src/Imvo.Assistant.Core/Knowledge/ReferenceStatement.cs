namespace Imvo.Assistant.Core.Knowledge;

/// <summary>One to three sentences of a rendered note with the sources they stand on.</summary>
/// <param name="About">What the statement is about, such as <c>scope</c> or <c>sme</c>.</param>
/// <param name="Text">The sentences.</param>
/// <param name="Confirmed">False when the statement must be shown with a warning.</param>
/// <param name="Sources">Keys of the publications it stands on.</param>
public sealed record ReferenceStatement(string About, LocalText Text, bool Confirmed, IReadOnlyList<string> Sources);
