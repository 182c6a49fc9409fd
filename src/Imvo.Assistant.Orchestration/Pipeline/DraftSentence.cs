using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A sentence with what it stands on.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Passage">The passage it stands on; null for wording of the assistant itself.</param>
/// <param name="Quote">The text in the passage that carries it, byte for byte.</param>
/// <param name="Sources">The underlying publications.</param>
/// <param name="StartsParagraph">Whether it begins a new paragraph.</param>
/// <param name="IsListItem">Whether it is shown as a list item.</param>
internal sealed record DraftSentence(
    string Text,
    Passage? Passage,
    string Quote,
    IReadOnlyList<CitedSource> Sources,
    bool StartsParagraph,
    bool IsListItem)
{
    /// <summary>Words of the asker that the sentence repeats.</summary>
    public string Echo { get; init; } = string.Empty;

    /// <summary>Whether the sentence says where something stands: its numbers may be those of its sources.</summary>
    public bool NamesPlace { get; init; }
}
