using Imvo.Assistant.Core.Planning;

namespace Imvo.Assistant.Web.Plans.Facts;

/// <summary>The stages of a chain that a form offers, with the keys of their words.</summary>
internal static class ChainStages
{
    /// <summary>Stages that a firm itself can touch, in the order of a chain.</summary>
    public static IReadOnlyList<ChainStage> Offered { get; } =
        [ChainStage.RawMaterial, ChainStage.Processing, ChainStage.Manufacture, ChainStage.Transport, ChainStage.Use, ChainStage.EndOfLife];

    public static string Key(ChainStage stage) => "doc.stage." + stage switch
    {
        ChainStage.RawMaterial => "raw-material",
        ChainStage.Processing => "processing",
        ChainStage.Manufacture => "manufacture",
        ChainStage.Transport => "transport",
        ChainStage.Trade => "trade",
        ChainStage.OwnBuying => "own-buying",
        ChainStage.OwnOperations => "own-operations",
        ChainStage.Use => "use",
        _ => "end-of-life",
    };
}
