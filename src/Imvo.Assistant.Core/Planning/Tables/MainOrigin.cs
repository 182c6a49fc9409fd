using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>Where most of a material comes from, for parts of which the firm does not know the origin.</summary>
/// <param name="Sector">Key of the sector of the material.</param>
/// <param name="Countries">The countries, ISO 3166-1 alpha-3.</param>
/// <param name="Note">What is known, in a sentence.</param>
/// <param name="Origin">What the row stands on.</param>
public sealed record MainOrigin(string Sector, IReadOnlyList<string> Countries, LocalText Note, RowOrigin Origin);
