using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Collects what the facts say of one candidate.</summary>
internal sealed class Findings(PlanTexts texts, PlanTrace trace)
{
    private readonly List<Finding> _found = [];
    private readonly List<string> _inputs = [];
    private readonly List<PlanSource> _sources = [];
    private bool _isEased;
    private bool _isOther;

    public PlanTexts Texts => texts;

    public PlanTrace Trace => trace;

    public EvidenceLevel Evidence { get; private set; }

    /// <summary>How many lists and publications say so.</summary>
    public int Signs { get; private set; }

    public IReadOnlyList<string> Reasons => [.. _found.Select(found => found.Reason)];

    public void Raise(EvidenceLevel level) => Evidence = level > Evidence ? level : Evidence;

    /// <summary>Notes that a list or publication says so.</summary>
    public void Sign() => Signs++;

    /// <summary>Notes that the harm is less likely here: by one level, or of another product of the branch altogether.</summary>
    public void Ease(bool isOther)
    {
        _isOther |= isOther;
        _isEased = true;
    }

    /// <summary>Lowers what is known by what was noted.</summary>
    public void Settle()
    {
        if (_isOther)
        {
            Hold(EvidenceLevel.None);
        }
        else if (_isEased)
        {
            Lower();
        }
    }

    /// <summary>Holds what is known down to a level.</summary>
    public void Hold(EvidenceLevel most) => Evidence = Evidence > most ? most : Evidence;

    /// <summary>One level down: what is known of a part that others buy is less near than what is known of the product.</summary>
    public void Lower() => Evidence = Evidence == EvidenceLevel.None ? EvidenceLevel.None : Evidence - 1;

    public void Add(string rule, string reason)
    {
        var finding = new Finding(rule, reason);
        if (!_found.Contains(finding))
        {
            _found.Add(finding);
        }
    }

    /// <summary>Takes back what a rule said.</summary>
    public void Forget(string rule) => _found.RemoveAll(found => string.Equals(found.Rule, rule, StringComparison.Ordinal));

    /// <summary>Takes over what was found elsewhere, without its weight.</summary>
    public void Take(Findings other)
    {
        foreach (var (rule, reason) in other._found)
        {
            Add(rule, reason);
        }

        _inputs.AddRange(other._inputs);
        _sources.AddRange(other._sources.Except(_sources));
    }

    /// <summary>Notes a fact that was looked at, as name=value.</summary>
    public void LookedAt(string input) => _inputs.Add(input);

    public void Name(RowOrigin origin)
    {
        var source = trace.Source(origin.Source, origin.Edition, origin.Confirmed);
        if (!_sources.Contains(source))
        {
            _sources.Add(source);
        }
    }

    public Weighing Close(LikelihoodBand band) =>
        new(Evidence, Signs, new RiskLikelihood(band, Reasons), _sources, [.. _found.Select(found => found.Rule).Distinct(StringComparer.Ordinal)], _inputs);

    private sealed record Finding(string Rule, string Reason);
}
