using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Weighs what publications say of an issue in this sector or product and these countries.</summary>
internal sealed class EvidenceWeigher(TableIndex index)
{
    /// <summary>Adds what they say; the likelihood that follows, null when they say nothing.</summary>
    public LikelihoodBand? Weigh(Candidate candidate, IReadOnlyList<string> countries, Findings findings)
    {
        LikelihoodBand? likely = null;
        foreach (var row in index.EvidenceOf(candidate.Row.Key))
        {
            // What holds everywhere is said of the product and not again of each of its parts.
            var isEverywhere = row.Countries.Count == 0;
            var here = countries.Where(country => row.Countries.Contains(country, StringComparer.Ordinal)).ToList();
            if ((isEverywhere ? candidate.IsPart : here.Count == 0) || !IsAbout(row, candidate))
            {
                continue;
            }

            var (rule, level, band) = Effect(row.Effect, isEverywhere);
            Tell(row, rule, here, findings);
            if (row.Effect == EvidenceEffect.Lowers)
            {
                findings.Ease(isEverywhere);
                continue;
            }

            findings.Raise(level);
            if (!isEverywhere)
            {
                findings.Sign();
            }

            likely = likely is LikelihoodBand.High ? likely : band;
        }

        return likely;
    }

    private static bool IsAbout(RiskEvidence row, Candidate candidate) =>
        row.Products.Count == 0 || (row.Effect != EvidenceEffect.Lowers && candidate.ProductKeys.Count == 0 && !candidate.IsPart) || row.Products.Intersect(candidate.ProductKeys, StringComparer.Ordinal).Any();

    private static (string Rule, EvidenceLevel Level, LikelihoodBand Band) Effect(EvidenceEffect effect, bool isEverywhere) => (effect, isEverywhere) switch
    {
        (EvidenceEffect.Found, false) => (PlanRules.WeighFound, EvidenceLevel.Listed, LikelihoodBand.High),
        (EvidenceEffect.Found, true) => (PlanRules.WeighFound, EvidenceLevel.Branch, LikelihoodBand.High),
        (EvidenceEffect.Known, false) => (PlanRules.WeighKnown, EvidenceLevel.Branch, LikelihoodBand.Medium),
        (EvidenceEffect.Known, true) => (PlanRules.WeighKnown, EvidenceLevel.Some, LikelihoodBand.Medium),
        _ => (PlanRules.WeighLowers, EvidenceLevel.None, LikelihoodBand.Low),
    };

    private static void Tell(RiskEvidence row, string rule, List<string> here, Findings findings)
    {
        findings.LookedAt($"{rule}={row.Sector}.{row.Issue}/{(here.Count == 0 ? "everywhere" : string.Join('+', here))}");
        findings.Add(rule, findings.Texts.Reason(rule, ("note", row.Note.In(findings.Texts.Language))));
        findings.Name(row.Origin);
    }
}
