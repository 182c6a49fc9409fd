using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>Something a firm can do.</summary>
public sealed record Measure
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>Keys of the issues; <c>general</c> for all.</summary>
    public required IReadOnlyList<string> Issues { get; init; }

    /// <summary>Step of due diligence, 1 to 6.</summary>
    public required int Step { get; init; }

    /// <summary>Short name.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What to do with fewer than 10 people.</summary>
    public required LocalText Micro { get; init; }

    /// <summary>With 10 to 49.</summary>
    public required LocalText Small { get; init; }

    /// <summary>With 50 and more.</summary>
    public required LocalText Medium { get; init; }

    /// <summary>Key of who does it.</summary>
    public required string Owner { get; init; }

    /// <summary>Key of how much work it is.</summary>
    public required string Effort { get; init; }

    /// <summary>When.</summary>
    public required ActionHorizon Horizon { get; init; }

    /// <summary>Whom to involve.</summary>
    public required IReadOnlyList<LocalText> Involve { get; init; }

    /// <summary>How to see that it works.</summary>
    public LocalText? Kpi { get; init; }

    /// <summary>Roles it fits.</summary>
    public required IReadOnlyList<FirmRole> Roles { get; init; }

    /// <summary>Whether it is only for firms that know (true) or do not know (false) their direct suppliers; null for both.</summary>
    public bool? WhenTier1Known { get; init; }

    /// <summary>Which risks of its issues it fits.</summary>
    public required MeasureFit Fit { get; init; }

    /// <summary>Place among the few things to do when little comes first, from 1; null when it is not one of them.</summary>
    public int? QuietTurn { get; init; }

    /// <summary>Targets it helps to reach.</summary>
    public required IReadOnlyList<string> SdgTargets { get; init; }

    /// <summary>What the row stands on.</summary>
    public required RowOrigin Origin { get; init; }
}
