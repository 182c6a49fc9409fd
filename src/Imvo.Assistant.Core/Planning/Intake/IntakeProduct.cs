namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>A product or service of the firm.</summary>
/// <param name="Text">The words of the firm.</param>
/// <param name="SectorKeys">Keys of the sectors it stands for; empty when the product is not known.</param>
/// <param name="ProductKey">Key of the product; null when only the sector is known.</param>
public sealed record IntakeProduct(string Text, IReadOnlyList<string> SectorKeys, string? ProductKey = null);
