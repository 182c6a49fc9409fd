using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Weighs candidates: severity, likelihood, and whether they come first.</summary>
internal sealed class RiskWeigher(TableIndex index, GoodMatch goods)
{
    private readonly LikelihoodWeigher _likelihood = new(index, goods);

    public WeighedRisk Weigh(Candidate candidate, PlanIntake intake, PlanTexts texts, PlanTrace trace)
    {
        var set = Override(intake, candidate.Row.Key);
        var weighing = _likelihood.Weigh(candidate, texts, trace);
        var severity = SeverityWeigher.Weigh(candidate.Row, candidate.Issue, set, texts);
        var proposed = set is null ? null : new ProposedBands(
            candidate.Row.Scale,
            candidate.Row.Scope,
            candidate.Row.Irremediability,
            SeverityWeigher.Total(candidate.Row.Scale, candidate.Row.Scope, candidate.Row.Irremediability),
            weighing.Likelihood.Band);
        var likelihood = set?.Likelihood is { } band ? weighing.Likelihood with { Band = LikelihoodWeigher.Of(band) } : weighing.Likelihood;
        var (group, rule) = GroupOf(candidate, severity.Total, likelihood.Band, weighing.Evidence);
        return new WeighedRisk(candidate, severity, proposed, likelihood, weighing, group, rule);
    }

    // What the user sets last counts: the same risk twice is settled by order of the list.
    private static SeverityOverride? Override(PlanIntake intake, string key) =>
        intake.Overrides.LastOrDefault(set => string.Equals(set.Risk, key, StringComparison.Ordinal));

    private static (RiskGroup Group, string Rule) GroupOf(
        Candidate candidate, Band severity, LikelihoodBand likelihood, EvidenceLevel evidence)
    {
        // What others buy, and what customers do at their own work, is further than the rest.
        var isFurther = candidate.IsRemote || candidate is { IsDownstream: true, IsElsewhere: true };
        if (severity == Band.Low)
        {
            return (RiskGroup.AlsoWatch, PlanRules.GroupLessSevere);
        }

        if (evidence >= EvidenceLevel.Country || (likelihood == LikelihoodBand.High && !isFurther))
        {
            return (RiskGroup.Priority, PlanRules.GroupEvidence);
        }

        if (candidate.Issue.IsEnabling)
        {
            return evidence == EvidenceLevel.None ? (RiskGroup.AlsoWatch, PlanRules.GroupEnabling) : (RiskGroup.Priority, PlanRules.GroupEnabling);
        }

        if (severity == Band.High && evidence == EvidenceLevel.Some && !isFurther)
        {
            return (RiskGroup.Priority, candidate.IsOwnWork ? PlanRules.GroupOwnWork : PlanRules.GroupEvidence);
        }

        return evidence == EvidenceLevel.Some
            ? (RiskGroup.AlsoWatch, PlanRules.GroupLessSevere)
            : (RiskGroup.AlsoWatch, candidate.Countries.Count == 0 ? PlanRules.GroupUnknownOrigin : PlanRules.GroupNoEvidence);
    }
}
