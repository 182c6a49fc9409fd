using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>A passage that is looked at closely.</summary>
internal sealed class Candidate
{
    public required Segment Segment { get; init; }

    public required int Passage { get; init; }

    public required PassageMeta Meta { get; init; }

    public required ulong Units { get; init; }

    public required double Score { get; set; }

    /// <summary>Bit i is set when unit i occurs in the title.</summary>
    public ulong TitleUnits { get; set; }

    public IReadOnlyList<UnitMatch> Matches { get; set; } = [];

    public DocumentRecord Document => Segment.Documents[(int)Meta.Document];
}
