using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Plans.Pages;

namespace Imvo.Assistant.Web.Plans.Ratings;

/// <summary>The small form at a risk: another rating, and the way back to what is proposed.</summary>
internal sealed class RatingHtml(PageFrame frame, string id, RiskPlan plan)
{
    private static readonly string[] Bands = ["high", "medium", "low"];

    public string Write(PlanRisk risk)
    {
        var proposed = RatingForm.Proposed(risk);
        var reason = plan.Intake.Overrides.LastOrDefault(set => string.Equals(set.Risk, risk.Key, StringComparison.Ordinal))?.Reason ?? string.Empty;
        return $"""
            {Own(risk)}<details class="tool"><summary>{frame.Shown("rate")}<span class="unseen">: {PageFrame.Encode(risk.Title)}</span></summary>
            <form action="/plans/{id}/ratings" method="post">
            <input type="hidden" name="risk" value="{PageFrame.Encode(risk.Key)}">
            {Choice("scale", "plan.scale", risk.Severity.Scale, proposed.Scale)}
            {Choice("scope", "plan.scope", risk.Severity.Scope, proposed.Scope)}
            {Choice("irremediability", "plan.irremediability", risk.Severity.Irremediability, proposed.Irremediability)}
            {Likelihood(risk.Likelihood.Band, proposed.Likelihood)}
            {FormHtml.Line("reason", frame.Worded("page.rate-reason"), reason, RatingForm.MostReason)}
            <button>{frame.Shown("rate-button")}</button>
            </form></details>
            """;
    }

    // The user's own rating stands beside the proposed one, and can be put back.
    private string Own(PlanRisk risk)
    {
        if (risk.Proposed is not { } proposed)
        {
            return string.Empty;
        }

        var words = frame.Shown(
            "rate-own",
            ("own", Words(risk.Severity.Total, risk.Likelihood.Band)),
            ("proposed", Words(proposed.Total, proposed.Likelihood)));
        return $"""
            <div class="own"><p>{words}</p><form action="/plans/{id}/ratings" method="post"><input type="hidden" name="risk" value="{PageFrame.Encode(risk.Key)}"><button name="back" value="1">{frame.Shown("rate-back")}<span class="unseen">: {PageFrame.Encode(risk.Title)}</span></button></form></div>

            """;
    }

    private string Words(Band severity, LikelihoodBand likelihood) =>
        $"{frame.Worded("doc.severity." + severity.ToString().ToLowerInvariant())}, {frame.Worded("doc.likelihood." + likelihood.ToString().ToLowerInvariant())}";

    private string Choice(string name, string label, Band now, Band proposed) => FormHtml.Choice(
        name,
        frame.Worded(label),
        Bands.Select(band => (band, Marked(frame.Worded("plan.band." + band), IsBand(band, proposed.ToString())))),
        now.ToString().ToLowerInvariant());

    private string Likelihood(LikelihoodBand now, LikelihoodBand proposed)
    {
        var options = Bands.Select(band => (band, Marked(frame.Worded("plan.likelihood." + band), IsBand(band, proposed.ToString()))));

        // Nobody can set that it is unknown; who leaves it as it is, keeps what is proposed.
        return FormHtml.Choice(
            "likelihood",
            frame.Worded("page.rate-likelihood"),
            proposed == LikelihoodBand.Unknown ? options.Append((string.Empty, Marked(frame.Worded("plan.likelihood.unknown"), isProposed: true))) : options,
            now == LikelihoodBand.Unknown ? string.Empty : now.ToString().ToLowerInvariant());
    }

    private string Marked(string text, bool isProposed) => isProposed ? $"{text} ({frame.Worded("page.proposal")})" : text;

    private static bool IsBand(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
