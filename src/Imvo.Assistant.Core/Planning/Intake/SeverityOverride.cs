namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>A band that the user set instead of the proposed one.</summary>
/// <param name="Risk">Key of the risk, sector and issue joined by a point.</param>
/// <param name="Scale">How grave the harm is.</param>
/// <param name="Scope">How many it reaches.</param>
/// <param name="Irremediability">How hard it is to put right.</param>
/// <param name="Likelihood">How likely it is.</param>
/// <param name="Reason">Why the user thinks so.</param>
public sealed record SeverityOverride(
    string Risk,
    Band? Scale = null,
    Band? Scope = null,
    Band? Irremediability = null,
    Band? Likelihood = null,
    string? Reason = null);
