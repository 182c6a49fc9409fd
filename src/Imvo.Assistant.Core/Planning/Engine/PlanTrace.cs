using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Collects the rules that fired, in the words of the plan, and the sources they stand on.</summary>
internal sealed class PlanTrace(TableIndex index, PlanTexts texts)
{
    private readonly List<TraceEntry> _entries = [];
    private readonly List<PlanSource> _sources = [];
    private readonly HashSet<PlanSource> _named = [];

    public IReadOnlyList<TraceEntry> Entries => _entries;

    /// <summary>All sources named so far, in the order in which they were first named.</summary>
    public IReadOnlyList<PlanSource> Sources => _sources;

    /// <summary>Where other parts of the engine may add their entries.</summary>
    public ICollection<TraceEntry> Log => _entries;

    /// <summary>A value as it stands in a trace.</summary>
    public static string Word(Enum value) => value.ToString();

    public void Fired(string rule, string outcome, params IReadOnlyList<string> inputs) =>
        _entries.Add(new TraceEntry(rule, inputs, outcome));

    /// <summary>Name of a sector in the words of the plan.</summary>
    public string SectorName(string key) => index.Sector(key)?.Name.In(texts.Language) ?? key;

    /// <summary>Name of a part in the words of the plan.</summary>
    public string PartName(Component part) => part.Part.In(texts.Language);

    /// <summary>A number that may not be known, as name=value.</summary>
    public static string Fact(string name, int? value) => $"{name}={(value is { } known ? PlanTexts.Written(known) : "unknown")}";

    /// <summary>A publication in the edition that a row stands on.</summary>
    public PlanSource Source(string key, string? edition, bool confirmed)
    {
        var source = index.Tables.Sources.TryGetValue(key, out var known)
            ? known with { Edition = edition, Confirmed = known.Confirmed && confirmed }
            : new PlanSource(key, key, edition, Url: null, Date: null, Confirmed: false);
        Name(source);
        return source;
    }

    public void Name(PlanSource source)
    {
        if (_named.Add(source))
        {
            _sources.Add(source);
        }
    }
}
