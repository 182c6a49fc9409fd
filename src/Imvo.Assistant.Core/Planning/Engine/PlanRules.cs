namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Keys of the rules. What each does and says stands in <c>tables/risk/rules.csv</c>.</summary>
public static class PlanRules
{
    /// <summary>A word of the firm stands for a sector.</summary>
    public const string FindProduct = "find.product";

    /// <summary>A product is made of parts.</summary>
    public const string FindPart = "find.part";

    /// <summary>Who buys and sells has risks of the trade as well.</summary>
    public const string FindTrade = "find.trade";

    /// <summary>Who carries goods has the risks of carrying.</summary>
    public const string FindCarrier = "find.carrier";

    /// <summary>Work of the firm itself.</summary>
    public const string PlaceOwnWork = "place.own-work";

    /// <summary>Countries that the firm buys from.</summary>
    public const string PlaceSourcing = "place.sourcing";

    /// <summary>Countries that the firm sells to.</summary>
    public const string PlaceSales = "place.sales";

    /// <summary>The country of a part is not known.</summary>
    public const string PlaceUnknown = "place.unknown";

    /// <summary>The stage that the firm named is where its countries lie.</summary>
    public const string PlaceStage = "place.stage";

    /// <summary>Scale, scope and irremediability make the severity.</summary>
    public const string WeighSeverity = "weigh.severity";

    /// <summary>The user set another band.</summary>
    public const string WeighOverride = "weigh.override";

    /// <summary>The product is listed for this country.</summary>
    public const string WeighListed = "weigh.listed";

    /// <summary>Inputs from a region are presumed to be made with forced labour.</summary>
    public const string WeighPresumed = "weigh.presumed";

    /// <summary>Another product of the branch is listed for this country.</summary>
    public const string WeighListedBranch = "weigh.listed-branch";

    /// <summary>The product is listed because an input is.</summary>
    public const string WeighListedInput = "weigh.listed-input";

    /// <summary>A part is listed in countries, and where this one comes from is not known.</summary>
    public const string WeighListedElsewhere = "weigh.listed-elsewhere";

    /// <summary>A part is on the list for other countries, and not for this one.</summary>
    public const string WeighNotListedHere = "weigh.not-listed-here";

    /// <summary>A publication found the harm in this work and country.</summary>
    public const string WeighFound = "weigh.found";

    /// <summary>This work or country is known for the harm.</summary>
    public const string WeighKnown = "weigh.known";

    /// <summary>The harm is less likely here.</summary>
    public const string WeighLowers = "weigh.lowers";

    /// <summary>Where most of a part of unknown origin comes from.</summary>
    public const string WeighMainOrigin = "weigh.main-origin";

    /// <summary>The risk sits at another stage than that of the firm.</summary>
    public const string WeighOtherStage = "weigh.other-stage";

    /// <summary>A published figure about the country.</summary>
    public const string WeighIndicator = "weigh.indicator";

    /// <summary>No fact tells.</summary>
    public const string WeighNoData = "weigh.no-data";

    /// <summary>There is evidence: taken up first.</summary>
    public const string GroupEvidence = "group.evidence";

    /// <summary>Own work and severe: taken up first.</summary>
    public const string GroupOwnWork = "group.own-work";

    /// <summary>A right that makes others possible is never left out.</summary>
    public const string GroupEnabling = "group.enabling";

    /// <summary>No evidence for this product or country: watched.</summary>
    public const string GroupNoEvidence = "group.no-evidence";

    /// <summary>The country is not known: watched until it is.</summary>
    public const string GroupUnknownOrigin = "group.unknown-origin";

    /// <summary>Less severe: watched.</summary>
    public const string GroupLessSevere = "group.less-severe";

    /// <summary>The order of risks.</summary>
    public const string Order = "order.severity-first";

    /// <summary>Own work causes it.</summary>
    public const string RelateCaused = "relate.caused";

    /// <summary>The design of the product helps to cause it.</summary>
    public const string RelateDesign = "relate.design";

    /// <summary>Linked, and buying can make it contributing.</summary>
    public const string RelateBuying = "relate.buying";

    /// <summary>Linked through the chain.</summary>
    public const string RelateLinked = "relate.linked";

    /// <summary>The role is not known.</summary>
    public const string RelateUnknown = "relate.unknown";

    /// <summary>The size that actions are fitted to.</summary>
    public const string ActSize = "act.size";

    /// <summary>Actions for the whole firm.</summary>
    public const string ActGeneral = "act.general";

    /// <summary>Actions for the risks that come first.</summary>
    public const string ActRisk = "act.risk";

    /// <summary>Nothing urgent: a short plan.</summary>
    public const string ActShort = "act.short";

    /// <summary>A sector agreement for the product.</summary>
    public const string SignCovenant = "sign.covenant";

    /// <summary>An initiative for the product.</summary>
    public const string SignInitiative = "sign.initiative";

    /// <summary>A scheme, tool or contact.</summary>
    public const string SignInstrument = "sign.instrument";

    /// <summary>All rules of this class, for the check that the table explains each.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        FindProduct, FindPart, FindTrade, FindCarrier, PlaceOwnWork, PlaceSourcing, PlaceSales, PlaceUnknown, PlaceStage, WeighSeverity, WeighOverride,
        WeighListed, WeighPresumed, WeighListedBranch, WeighListedInput, WeighListedElsewhere, WeighNotListedHere, WeighFound, WeighKnown, WeighLowers, WeighMainOrigin, WeighOtherStage, WeighIndicator, WeighNoData, GroupEvidence,
        GroupOwnWork, GroupEnabling, GroupNoEvidence, GroupUnknownOrigin, GroupLessSevere, Order, RelateCaused, RelateDesign, RelateBuying,
        RelateLinked, RelateUnknown, ActSize, ActGeneral, ActRisk, ActShort, SignCovenant, SignInitiative, SignInstrument,
    ];
}
