using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>The values that fields of the tables may have.</summary>
internal static class AllowedValues
{
    public static IReadOnlyList<string> Jurisdictions { get; } = ["EU", "NL", "DE", "FR", "NO", "GB", "US"];

    /// <summary>Languages that publications are written in.</summary>
    public static IReadOnlyList<string> SourceLanguages { get; } = ["nl", "en", "de", "fr", "no"];

    public static IReadOnlyList<string> Abouts { get; } =
    [
        "scope", "status", "dates", "asks", "sme", "customers", "limits", "penalty", "authority", "trap", "history", "parties",
        "themes", "obligations", "result", "follow_up", "use", "conditions", "contact", "who", "cost", "rounds", "how", "note",
    ];

    public static IReadOnlyList<string> Themes { get; } =
    [
        "child-labour", "forced-labour", "living-wage", "freedom-of-association", "discrimination", "safety", "working-hours",
        "migrant-workers", "home-work", "land-rights", "communities", "privacy", "biodiversity", "deforestation", "water",
        "chemicals", "waste", "climate", "animal-welfare", "corruption", "tax", "consumer-safety", "conflict",
    ];

    /// <summary>Values of <c>kind</c> within a table.</summary>
    public static IReadOnlyList<string> Categories(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Law => ["due_diligence", "reporting", "product", "trade", "claims", "procurement", "care_duty"],
        ReferenceKind.Covenant => ["sector"],
        ReferenceKind.Instrument =>
            ["guidance", "subsidy", "finance", "tool", "contact", "dispute", "training", "standard", "condition"],
        _ => ["public", "standard", "tool", "civil_society", "advice", "policy", "fiction", "finance"],
    };

    /// <summary>Values of <c>status</c> within a table.</summary>
    public static IReadOnlyList<string> Statuses(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Law => ["applicable", "adopted", "proposed", "never_in_force"],
        ReferenceKind.Covenant => ["running", "ended", "talks", "unclear"],
        ReferenceKind.Instrument => ["open", "closed", "between_rounds", "unclear"],
        _ => ["active", "ended", "historic", "fiction", "unclear"],
    };
}
