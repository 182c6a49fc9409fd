using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>The compiled tables of the risk engine.</summary>
public sealed record PlanTables
{
    /// <summary>Month of the newest review and the first characters of the hash of the files.</summary>
    public required string Version { get; init; }

    /// <summary>Sectors.</summary>
    public required IReadOnlyList<Sector> Sectors { get; init; }

    /// <summary>Parts and materials.</summary>
    public required IReadOnlyList<Component> Components { get; init; }

    /// <summary>Products and services.</summary>
    public required IReadOnlyList<Product> Products { get; init; }

    /// <summary>Kinds of harm.</summary>
    public required IReadOnlyList<Issue> Issues { get; init; }

    /// <summary>Risks by sector.</summary>
    public required IReadOnlyList<SectorRisk> Risks { get; init; }

    /// <summary>Countries.</summary>
    public required IReadOnlyList<Country> Countries { get; init; }

    /// <summary>Indicators.</summary>
    public required IReadOnlyList<CountryIndicator> Indicators { get; init; }

    /// <summary>Their values.</summary>
    public required IReadOnlyList<IndicatorValue> IndicatorValues { get; init; }

    /// <summary>Listed goods.</summary>
    public required IReadOnlyList<ListedGood> Goods { get; init; }

    /// <summary>Goods by country.</summary>
    public required IReadOnlyList<GoodListing> Listings { get; init; }

    /// <summary>What publications say of issues by sector and country.</summary>
    public IReadOnlyList<RiskEvidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Where most of a material comes from.</summary>
    public IReadOnlyList<MainOrigin> MainOrigins { get; init => field = value ?? []; } = [];

    /// <summary>Things to do.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Rules and their reasons.</summary>
    public required IReadOnlyList<RuleText> Rules { get; init; }

    /// <summary>Labels and sentences of plans, by key.</summary>
    public required IReadOnlyDictionary<string, LocalText> Wording { get; init; }

    /// <summary>Short names of targets.</summary>
    public required IReadOnlyDictionary<string, LocalText> SdgTargets { get; init; }

    /// <summary>Initiatives.</summary>
    public required IReadOnlyList<Initiative> Initiatives { get; init; }

    /// <summary>Sector agreements.</summary>
    public required IReadOnlyList<SignpostEntry> Covenants { get; init; }

    /// <summary>Schemes, tools and contacts.</summary>
    public required IReadOnlyList<SignpostEntry> Instruments { get; init; }

    /// <summary>When to point to which instrument.</summary>
    public required IReadOnlyList<Signpost> Signposts { get; init; }

    /// <summary>Laws with their dated rules.</summary>
    public required IReadOnlyList<Law> Laws { get; init; }

    /// <summary>Publications by key.</summary>
    public required IReadOnlyDictionary<string, PlanSource> Sources { get; init; }

    /// <summary>Words by which the reader of intakes understands a sentence.</summary>
    public IReadOnlyList<IntakeWord> IntakeWords { get; init => field = value ?? []; } = [];
}
