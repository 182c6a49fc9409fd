namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>Which risks a measure fits besides its issue. An empty list sets no limit.</summary>
/// <param name="Places">Where in the chain: with suppliers, in the firm itself, with customers.</param>
/// <param name="Sectors">Sectors of the risk that it is for.</param>
/// <param name="NotSectors">Sectors of the risk that it is not for.</param>
/// <param name="Stages">Stages of the chain that it is for.</param>
/// <param name="Countries">Countries, ISO 3166-1 alpha-3, one of which the risk must sit in; of a risk of unknown origin it can be found out.</param>
public sealed record MeasureFit(
    IReadOnlyList<MeasurePlace> Places,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> NotSectors,
    IReadOnlyList<ChainStage> Stages,
    IReadOnlyList<string> Countries);
