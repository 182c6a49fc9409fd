namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>Whether a law reaches a firm, with what that was told by.</summary>
/// <param name="Law">Name of the law.</param>
/// <param name="Effect">The effect; unknown when something is missing that decides.</param>
/// <param name="Told">The words of the firm that tell something of it; empty when none do.</param>
/// <param name="Needs">Names of the facts that are still missing, most telling first.</param>
public sealed record LawReachResult(string Law, LawEffect Effect, IReadOnlyList<string> Told, IReadOnlyList<string> Needs);
