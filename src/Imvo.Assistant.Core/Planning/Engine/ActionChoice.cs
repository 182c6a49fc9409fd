using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Chooses what to do: for the risks that come first, and for the firm as a whole, no more than fits its size.</summary>
internal sealed class ActionChoice(IReadOnlyList<Measure> measures, PlanIntake intake, ActionLimits limits)
{
    private const string General = "general";

    // For a risk that no measure is made for.
    private const string AnyRisk = "any";
    private const int Steps = 6;

    // What a reader remembers of a plan in which little is urgent.
    private const int MostWhenQuiet = 3;

    // What is made for a country goes first; what the guidance itself names goes before what we worked out from it.
    private readonly List<Measure> _fitting =
    [
        .. measures.Where(measure => MeasureMatch.Fits(measure, intake))
            .OrderBy(measure => measure.Fit.Countries.Count == 0).ThenBy(measure => measure.Horizon).ThenBy(measure => measure.Key[0] == 'G').ThenBy(measure => measure.Key, StringComparer.Ordinal),
    ];

    private readonly List<(Measure Measure, List<string> Risks)> _chosen = [];

    private int WithinNinetyDays => _chosen.Count(item => item.Measure.Horizon != ActionHorizon.Year);

    /// <summary>The few things to do when little comes first.</summary>
    public IReadOnlyList<(Measure Measure, List<string> Risks)> Few(IReadOnlyList<PlanRisk> first)
    {
        foreach (var risk in first)
        {
            ForRisk(risk, most: 1);
        }

        var few = _fitting.Where(measure => measure.QuietTurn is not null).OrderBy(measure => measure.QuietTurn).Take(MostWhenQuiet - _chosen.Count);
        return [.. _chosen, .. few.Select(measure => (measure, new List<string>()))];
    }

    /// <summary>What to do for the risks that come first, with something in each of the six steps.</summary>
    public IReadOnlyList<(Measure Measure, List<string> Risks)> Full(IReadOnlyList<PlanRisk> first)
    {
        foreach (var risk in first.Take(limits.Risks))
        {
            ForRisk(risk, limits.PerRisk);
        }

        foreach (var step in Enumerable.Range(1, Steps).Where(step => !_chosen.Exists(item => item.Measure.Step == step)))
        {
            Add(NextOf(step));
        }

        for (var round = 1; round <= limits.GeneralPerStep; round++)
        {
            for (var step = 1; step <= Steps; step++)
            {
                if (_chosen.Count(item => item.Measure.Step == step && item.Risks.Count == 0) < round
                    && NextOf(step) is { } next
                    && (next.Horizon == ActionHorizon.Year || WithinNinetyDays < limits.WithinNinetyDays))
                {
                    Add(next);
                }
            }
        }

        return _chosen;
    }

    private void ForRisk(PlanRisk risk, int most)
    {
        var fitting = _fitting.Where(measure => MeasureMatch.Fits(measure, risk)).Take(most).ToList();
        foreach (var measure in fitting.Count > 0 ? fitting : _fitting.Where(measure => Is(measure, AnyRisk)).Take(1))
        {
            var at = _chosen.FindIndex(item => ReferenceEquals(item.Measure, measure));
            if (at < 0)
            {
                _chosen.Add((measure, [risk.Key]));
            }
            else
            {
                _chosen[at].Risks.Add(risk.Key);
            }
        }
    }

    private Measure? NextOf(int step) => _fitting.Find(measure =>
        measure.Step == step && Is(measure, General) && !_chosen.Exists(item => ReferenceEquals(item.Measure, measure)));

    private static bool Is(Measure measure, string issue) => measure.Issues.Contains(issue, StringComparer.Ordinal);

    private void Add(Measure? measure)
    {
        if (measure is not null)
        {
            _chosen.Add((measure, []));
        }
    }
}
