namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>A product, sector or country found in a text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Kind">The table it comes from.</param>
/// <param name="Owner">Its place in that table.</param>
/// <param name="Material">Sector of the material named with it; null when there is none.</param>
internal sealed record TermMatch(int First, int Last, TermKind Kind, int Owner, string? Material = null)
{
    public bool IsCountry => Kind is TermKind.Country or TermKind.CasedCountry;

    public bool IsProduct => Kind is TermKind.DutchProduct or TermKind.EnglishProduct;
}
