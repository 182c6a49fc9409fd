using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Plans.Reports;
using Microsoft.AspNetCore.Http;

namespace Imvo.Assistant.Web.Plans.Ratings;

/// <summary>What was filled in to rate a risk otherwise.</summary>
/// <param name="Risk">Key of the risk.</param>
/// <param name="IsBack">Whether what the tables propose is put back.</param>
/// <param name="Scale">How grave; null for what is proposed. So are the next three.</param>
/// <param name="Scope">How widespread.</param>
/// <param name="Irremediability">How hard to put right.</param>
/// <param name="Likelihood">How likely.</param>
/// <param name="Reason">Why, in the words of the user.</param>
internal sealed record RatingForm(string Risk, bool IsBack, Band? Scale, Band? Scope, Band? Irremediability, Band? Likelihood, string Reason)
{
    /// <summary>Characters that a reason may have.</summary>
    public const int MostReason = 300;

    public static RatingForm Of(IFormCollection form)
    {
        var reason = ReportText.Clean(form["reason"].ToString()).ReplaceLineEndings(" ");
        return new(
            form["risk"].ToString(),
            form.ContainsKey("back"),
            BandOf(form["scale"]),
            BandOf(form["scope"]),
            BandOf(form["irremediability"]),
            BandOf(form["likelihood"]),
            reason[..Math.Min(reason.Length, MostReason)]);
    }

    /// <summary>The overrides of the plan with this one in the place of an earlier one of the same risk.</summary>
    public IReadOnlyList<SeverityOverride> In(RiskPlan plan, PlanRisk risk)
    {
        var others = plan.Intake.Overrides.Where(set => !string.Equals(set.Risk, Risk, StringComparison.Ordinal));
        var proposed = Proposed(risk);
        var own = new SeverityOverride(
            Risk,
            Scale == proposed.Scale ? null : Scale,
            Scope == proposed.Scope ? null : Scope,
            Irremediability == proposed.Irremediability ? null : Irremediability,
            Likelihood is null || LikelihoodOf(Likelihood.Value) == proposed.Likelihood ? null : Likelihood,
            Reason.Length == 0 ? null : Reason);
        return IsBack || own is { Scale: null, Scope: null, Irremediability: null, Likelihood: null } ? [.. others] : [.. others, own];
    }

    /// <summary>What the tables propose for a risk, whatever the user set.</summary>
    public static ProposedBands Proposed(PlanRisk risk) => risk.Proposed
        ?? new ProposedBands(risk.Severity.Scale, risk.Severity.Scope, risk.Severity.Irremediability, risk.Severity.Total, risk.Likelihood.Band);

    private static LikelihoodBand LikelihoodOf(Band band) => band switch
    {
        Band.Low => LikelihoodBand.Low,
        Band.High => LikelihoodBand.High,
        _ => LikelihoodBand.Medium,
    };

    private static Band? BandOf(string? text) => text switch
    {
        "low" => Band.Low,
        "medium" => Band.Medium,
        "high" => Band.High,
        _ => null,
    };
}
