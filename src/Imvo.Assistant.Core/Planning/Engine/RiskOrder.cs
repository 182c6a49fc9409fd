namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>
/// The order of risks: severity first, then what is known for this product and country, own work, likelihood, how many say so, and
/// scope (OECD Due Diligence Guidance 2.4, UN Guiding Principle 24). Nearer to the product goes before further; keys settle the rest.
/// </summary>
internal sealed class RiskOrder : IComparer<WeighedRisk>
{
    public static RiskOrder Instance { get; } = new();

    public int Compare(WeighedRisk? x, WeighedRisk? y)
    {
        var (one, other) = (x!, y!);
        var order = one.Group.CompareTo(other.Group);
        order = order != 0 ? order : IsFar(one).CompareTo(IsFar(other));
        order = order != 0 ? order : other.Severity.Total.CompareTo(one.Severity.Total);
        order = order != 0 ? order : other.Weighing.Evidence.CompareTo(one.Weighing.Evidence);
        order = order != 0 ? order : IsOwn(other).CompareTo(IsOwn(one));
        order = order != 0 ? order : Turn(one.Likelihood.Band).CompareTo(Turn(other.Likelihood.Band));
        order = order != 0 ? order : other.Weighing.Signs.CompareTo(one.Weighing.Signs);
        order = order != 0 ? order : other.Severity.Scope.CompareTo(one.Severity.Scope);
        order = order != 0 ? order : one.Candidate.IsPart.CompareTo(other.Candidate.IsPart);
        order = order != 0 ? order : other.Severity.Scale.CompareTo(one.Severity.Scale);
        order = order != 0 ? order : other.Severity.Irremediability.CompareTo(one.Severity.Irremediability);
        return order != 0 ? order : string.CompareOrdinal(one.Candidate.Row.Key, other.Candidate.Row.Key);
    }

    // Of the risks to watch, those of the product itself go before those of parts that it is not known for.
    private static bool IsFar(WeighedRisk risk) => risk.Group == RiskGroup.AlsoWatch && risk.Candidate is { IsRemote: true, Part.IsKnownFor: false };

    // What holds for all who trade says less of this firm than its own making or growing does.
    private static bool IsOwn(WeighedRisk risk) => risk.Candidate.IsOwnWork && !risk.Candidate.Rules.Contains(PlanRules.FindTrade, StringComparer.Ordinal);

    // No data is not little risk: unknown goes before low.
    private static int Turn(LikelihoodBand band) => band switch
    {
        LikelihoodBand.High => 0,
        LikelihoodBand.Medium => 1,
        LikelihoodBand.Unknown => 2,
        _ => 3,
    };
}
