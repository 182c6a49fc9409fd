using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>A risk that may hold for the firm, before it is weighed.</summary>
/// <param name="Row">The row of the table.</param>
/// <param name="Issue">Its issue.</param>
/// <param name="Products">Texts of the products it belongs to, in order.</param>
/// <param name="ProductKeys">Keys of those products, as far as they are known.</param>
/// <param name="Part">The part it sits in; null for the product itself.</param>
/// <param name="IsPart">Whether it sits in a part rather than in the product.</param>
/// <param name="IsRemote">Whether others buy that part, further back in the chain.</param>
/// <param name="IsOwnWork">Whether the work is that of the firm itself.</param>
/// <param name="IsDownstream">Whether it sits with customers.</param>
/// <param name="IsElsewhere">Whether it sits at another stage than the one the firm says it works at.</param>
/// <param name="Countries">Where it may sit; empty when that is not known.</param>
/// <param name="Rules">Rules that found it.</param>
internal sealed record Candidate(
    SectorRisk Row,
    Issue Issue,
    IReadOnlyList<string> Products,
    IReadOnlyList<string> ProductKeys,
    Component? Part,
    bool IsPart,
    bool IsRemote,
    bool IsOwnWork,
    bool IsDownstream,
    bool IsElsewhere,
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Rules);
