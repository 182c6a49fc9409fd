using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>A plan, with what several chapters look up in it.</summary>
internal sealed class PlanContent
{
    private readonly Dictionary<string, PlanRisk> _risks = new(StringComparer.Ordinal);

    public PlanContent(RiskPlan plan)
    {
        Plan = plan;
        foreach (var risk in plan.Risks)
        {
            _risks.TryAdd(risk.Key, risk);
        }

        First = [.. plan.Risks.Where(risk => risk.Group == RiskGroup.Priority)];
        Watched = [.. plan.Risks.Where(risk => risk.Group == RiskGroup.AlsoWatch)];
    }

    public RiskPlan Plan { get; }

    /// <summary>Risks to take up first, by rank.</summary>
    public IReadOnlyList<PlanRisk> First { get; }

    /// <summary>Whether the plan is long enough for its chapters to begin on pages of their own.</summary>
    public bool IsLong => First.Count >= 3;

    /// <summary>Those of them that get a chapter of their own.</summary>
    public IReadOnlyList<PlanRisk> Told => [.. First.Take(MostChapters(Plan.Size))];

    /// <summary>The rest of them.</summary>
    public IReadOnlyList<PlanRisk> Later => [.. First.Skip(MostChapters(Plan.Size))];

    /// <summary>Risks to watch, by rank.</summary>
    public IReadOnlyList<PlanRisk> Watched { get; }

    // A firm that gets a hundred chapters reads none; the rest of the risks that come first stand in a table.
    private static int MostChapters(FirmSize size) => size switch
    {
        FirmSize.Micro => 5,
        FirmSize.Small => 8,
        _ => 12,
    };

    /// <summary>Numbers of the risks with these keys, lowest first.</summary>
    public IReadOnlyList<int> Ranks(IEnumerable<string> keys)
    {
        var ranks = new List<int>();
        foreach (var key in keys)
        {
            if (_risks.TryGetValue(key, out var risk) && !ranks.Contains(risk.Rank))
            {
                ranks.Add(risk.Rank);
            }
        }

        ranks.Sort();
        return ranks;
    }
}
