namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>A risk in a plan.</summary>
public sealed record PlanRisk
{
    /// <summary>Sector and issue joined by a point.</summary>
    public required string Key { get; init; }

    /// <summary>Key of the issue.</summary>
    public required string Issue { get; init; }

    /// <summary>Key of the theme, such as <c>labour</c>.</summary>
    public required string Theme { get; init; }

    /// <summary>Name of the theme.</summary>
    public required string ThemeName { get; init; }

    /// <summary>Short name.</summary>
    public required string Title { get; init; }

    /// <summary>What goes wrong and for whom.</summary>
    public required string Impact { get; init; }

    /// <summary>Who or what is harmed.</summary>
    public required string Affected { get; init; }

    /// <summary>How a small firm recognises it.</summary>
    public required string Recognise { get; init; }

    /// <summary>Where in the chain it sits.</summary>
    public required ChainStage Stage { get; init; }

    /// <summary>The place in the chain in words.</summary>
    public required string Where { get; init; }

    /// <summary>Countries of the intake it may sit in, ISO 3166-1 alpha-3; empty when that is not known.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Products of the intake it belongs to.</summary>
    public required IReadOnlyList<string> Products { get; init; }

    /// <summary>The part or material it sits in; null for the product itself.</summary>
    public string? Part { get; init; }

    /// <summary>How severe it is.</summary>
    public required RiskSeverity Severity { get; init; }

    /// <summary>How likely it is.</summary>
    public required RiskLikelihood Likelihood { get; init; }

    /// <summary>What the tables proposed; null when the user changed nothing.</summary>
    public ProposedBands? Proposed { get; init; }

    /// <summary>Taken up first, or watched.</summary>
    public required RiskGroup Group { get; init; }

    /// <summary>Why it is in that group.</summary>
    public required string GroupReason { get; init; }

    /// <summary>Place in the order, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>How the firm relates to it.</summary>
    public required Involvement Relation { get; init; }

    /// <summary>Why.</summary>
    public required string RelationReason { get; init; }

    /// <summary>Targets of the Sustainable Development Goals.</summary>
    public required IReadOnlyList<string> SdgTargets { get; init; }

    /// <summary>Chapters of the OECD Guidelines, in Roman numerals.</summary>
    public required string OecdChapter { get; init; }

    /// <summary>What to ask a supplier.</summary>
    public required IReadOnlyList<string> SupplierQuestions { get; init; }

    /// <summary>Rules that found and weighed it.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>What it stands on.</summary>
    public required IReadOnlyList<PlanSource> Sources { get; init; }
}
