using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A good and country on a list.</summary>
/// <param name="Good">Key of the good.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code.</param>
/// <param name="ChildLabour">Listed for child labour.</param>
/// <param name="ForcedLabour">Listed for forced labour.</param>
/// <param name="IsDownstream">Listed because an input is; the labour is in the input.</param>
/// <param name="Note">What to know about this row; null when nothing.</param>
/// <param name="Origin">What the row stands on.</param>
public sealed record GoodListing(
    string Good,
    string Country,
    bool ChildLabour,
    bool ForcedLabour,
    bool IsDownstream,
    LocalText? Note,
    RowOrigin Origin);
