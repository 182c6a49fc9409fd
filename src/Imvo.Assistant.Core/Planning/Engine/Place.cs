namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Where a risk may sit.</summary>
/// <param name="Countries">Countries; empty when they are not known.</param>
/// <param name="IsOwnWork">Whether it is work of the firm itself.</param>
/// <param name="IsDownstream">Whether it is with customers.</param>
/// <param name="IsElsewhere">Whether it sits at another stage than the one the firm says it works at.</param>
/// <param name="Rules">Rules that placed it.</param>
internal sealed record Place(IReadOnlyList<string> Countries, bool IsOwnWork, bool IsDownstream, bool IsElsewhere, IReadOnlyList<string> Rules);
