using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A risk of a sector.</summary>
public sealed record SectorRisk
{
    /// <summary>Sector and issue joined by a point.</summary>
    public required string Key { get; init; }

    /// <summary>Key of the sector.</summary>
    public required string Sector { get; init; }

    /// <summary>Key of the issue.</summary>
    public required string Issue { get; init; }

    /// <summary>Short name.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What goes wrong and for whom.</summary>
    public required LocalText Impact { get; init; }

    /// <summary>The place in the chain in words.</summary>
    public required LocalText Where { get; init; }

    /// <summary>Where in the chain it sits.</summary>
    public required ChainStage Stage { get; init; }

    /// <summary>How grave.</summary>
    public required Band Scale { get; init; }

    /// <summary>Why here; null when the issue's own reason holds.</summary>
    public LocalText? ScaleReason { get; init; }

    /// <summary>How many it reaches.</summary>
    public required Band Scope { get; init; }

    /// <summary>Why.</summary>
    public required LocalText ScopeReason { get; init; }

    /// <summary>How hard to put right.</summary>
    public required Band Irremediability { get; init; }

    /// <summary>Why here; null when the issue's own reason holds.</summary>
    public LocalText? IrremediabilityReason { get; init; }

    /// <summary>Targets of the Sustainable Development Goals.</summary>
    public required IReadOnlyList<string> SdgTargets { get; init; }

    /// <summary>Chapters of the OECD Guidelines, in Roman numerals.</summary>
    public required IReadOnlyList<string> OecdChapters { get; init; }

    /// <summary>What the row stands on.</summary>
    public required RowOrigin Origin { get; init; }
}
