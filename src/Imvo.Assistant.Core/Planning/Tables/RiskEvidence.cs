using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>What a publication says of an issue in a sector or product of certain countries.</summary>
/// <param name="Sector">Key of the sector.</param>
/// <param name="Products">Keys of the products it holds for; empty for the whole sector.</param>
/// <param name="Issue">Key of the issue.</param>
/// <param name="Countries">ISO 3166-1 alpha-3 codes; empty when it holds wherever the work is done.</param>
/// <param name="Effect">What it does to the evidence.</param>
/// <param name="Note">What is known, in a sentence.</param>
/// <param name="Origin">What the row stands on.</param>
public sealed record RiskEvidence(
    string Sector,
    IReadOnlyList<string> Products,
    string Issue,
    IReadOnlyList<string> Countries,
    EvidenceEffect Effect,
    LocalText Note,
    RowOrigin Origin);
