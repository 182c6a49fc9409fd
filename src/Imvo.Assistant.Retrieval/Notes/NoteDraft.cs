using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>A note as authored or as a template gave it: source keys and references not looked up yet.</summary>
internal sealed record NoteDraft
{
    public required string File { get; init; }

    public required string Id { get; init; }

    public required TextLanguage Language { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required IReadOnlyList<int> OecdSteps { get; init; }

    /// <summary>Publications by the key that the note uses for a place in them.</summary>
    public required IReadOnlyDictionary<string, NoteSource> Sources { get; init; }

    public required DateOnly Reviewed { get; init; }

    public required string? ReviewedBy { get; init; }

    public ReferenceKind? RenderedFrom { get; init; }

    public required IReadOnlyList<NoteBlock> Blocks { get; init; }

    public Place Place(string field) => new(File, Id, field);

    public Place BlockPlace(int index) => Place($"paragraph {index + 1}");
}
