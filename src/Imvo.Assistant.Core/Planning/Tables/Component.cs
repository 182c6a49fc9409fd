using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A part or material that a product or a sector's products are made of.</summary>
/// <param name="Of">Key of the product or sector.</param>
/// <param name="OfProduct">Whether it is a product rather than a sector.</param>
/// <param name="Sector">Key of the sector of the part.</param>
/// <param name="Part">Its name.</param>
/// <param name="IsKnownFor">Whether the product is known for what goes wrong in this part.</param>
/// <param name="Origin">What the row stands on.</param>
public sealed record Component(string Of, bool OfProduct, string Sector, LocalText Part, bool IsKnownFor, RowOrigin Origin);
