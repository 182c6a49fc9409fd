using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Collects what the facts say of one candidate.</summary>
internal sealed class Findings(PlanTexts texts, PlanTrace trace)
{
    private readonly List<string> _reasons = [];
    private readonly List<string> _rules = [];
    private readonly List<string> _inputs = [];
    private readonly List<PlanSource> _sources = [];
    private readonly SortedSet<string> _countries = new(StringComparer.Ordinal);

    public PlanTexts Texts => texts;

    public EvidenceLevel Evidence { get; private set; }

    public IReadOnlyList<string> Reasons => _reasons;

    public void Raise(EvidenceLevel level) => Evidence = level > Evidence ? level : Evidence;

    public void Add(string rule, string reason)
    {
        if (!_rules.Contains(rule, StringComparer.Ordinal))
        {
            _rules.Add(rule);
        }

        if (!_reasons.Contains(reason, StringComparer.Ordinal))
        {
            _reasons.Add(reason);
        }
    }

    /// <summary>Notes a fact about a country.</summary>
    public void About(string country, string input)
    {
        _countries.Add(country);
        _inputs.Add(input);
    }

    public void Name(RowOrigin origin)
    {
        var source = trace.Source(origin.Source, origin.Edition, origin.Confirmed);
        if (!_sources.Contains(source))
        {
            _sources.Add(source);
        }
    }

    public Weighing Close(LikelihoodBand band) =>
        new(Evidence, new RiskLikelihood(band, _reasons), _sources, _rules, _inputs, [.. _countries]);
}
