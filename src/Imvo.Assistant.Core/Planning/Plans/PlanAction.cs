namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>Something to do.</summary>
public sealed record PlanAction
{
    /// <summary>Key of the measure.</summary>
    public required string Id { get; init; }

    /// <summary>Short name.</summary>
    public required string Title { get; init; }

    /// <summary>What to do, fitted to the firm's size.</summary>
    public required string Text { get; init; }

    /// <summary>When.</summary>
    public required ActionHorizon Horizon { get; init; }

    /// <summary>Who in the firm.</summary>
    public required string Owner { get; init; }

    /// <summary>How much work.</summary>
    public required string Effort { get; init; }

    /// <summary>Whom to involve.</summary>
    public required IReadOnlyList<string> Involve { get; init; }

    /// <summary>How to see that it works; null when the tables give none.</summary>
    public ActionIndicator? Kpi { get; init; }

    /// <summary>Keys of the risks it is for; empty when it is for all.</summary>
    public required IReadOnlyList<string> Risks { get; init; }

    /// <summary>What it stands on.</summary>
    public required IReadOnlyList<PlanSource> Sources { get; init; }

    /// <summary>Whether the firm says it does this already.</summary>
    public bool IsDone { get; init; }
}
