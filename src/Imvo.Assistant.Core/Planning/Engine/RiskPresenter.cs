using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Puts a weighed risk into the words of the plan.</summary>
internal static class RiskPresenter
{
    public static PlanRisk Present(WeighedRisk risk, int rank, PlanIntake intake, PlanTexts texts, PlanTrace trace)
    {
        var candidate = risk.Candidate;
        var language = texts.Language;
        var (relation, rule) = Relation.Of(candidate, intake);
        List<PlanSource> sources = [trace.Source(candidate.Row.Origin.Source, candidate.Row.Origin.Edition, candidate.Row.Origin.Confirmed)];
        sources.AddRange(risk.Weighing.Sources.Where(source => !sources.Contains(source)));
        List<string> rules = [.. candidate.Rules, PlanRules.WeighSeverity, .. risk.Weighing.Rules];
        if (risk.Proposed is not null)
        {
            rules.Add(PlanRules.WeighOverride);
        }

        rules.AddRange([risk.GroupRule, rule]);
        trace.Fired(
            risk.GroupRule,
            texts.Say(
                "trace.risk",
                ("rank", PlanTexts.Written(rank)),
                ("group", texts.Named("trace.group.", risk.Group)),
                ("severity", texts.Band(risk.Severity.Total)),
                ("evidence", texts.Named("trace.evidence.", risk.Weighing.Evidence)),
                ("likelihood", texts.Likelihood(risk.Likelihood.Band)),
                ("relation", texts.Named("trace.relation.", relation))),
            [$"risk={candidate.Row.Key}", .. candidate.Countries.Select(country => $"country={country}"), .. risk.Weighing.Inputs]);
        return new PlanRisk
        {
            Key = candidate.Row.Key,
            Issue = candidate.Issue.Key,
            Theme = candidate.Issue.Theme,
            ThemeName = texts.Say("plan.theme." + candidate.Issue.Theme),
            Title = candidate.Row.Title.In(language),
            Impact = candidate.Row.Impact.In(language),
            Affected = candidate.Issue.Affected.In(language),
            Recognise = candidate.Issue.Recognise.In(language),
            Stage = candidate.Row.Stage,
            Where = candidate.Row.Where.In(language),
            Countries = candidate.Countries,
            Products = candidate.Products,
            Part = candidate.Part?.Part.In(language),
            Severity = risk.Severity,
            Likelihood = risk.Likelihood,
            Proposed = risk.Proposed,
            Group = risk.Group,
            GroupReason = texts.Reason(risk.GroupRule),
            Rank = rank,
            Relation = relation,
            RelationReason = texts.Reason(rule),
            SdgTargets = candidate.Row.SdgTargets,
            OecdChapter = string.Join("; ", candidate.Row.OecdChapters),
            SupplierQuestions = [.. candidate.Issue.SupplierQuestions.Select(question => question.In(language))],
            Rules = [.. rules.Distinct(StringComparer.Ordinal)],
            Sources = sources,
        };
    }
}
