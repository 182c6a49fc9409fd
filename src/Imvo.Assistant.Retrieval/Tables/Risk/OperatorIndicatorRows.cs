using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads the rows of an operator's own files, and reports every mistake with file and line.</summary>
internal sealed class OperatorIndicatorRows
{
    // A colon, which no key of the project has, keeps sources of operators apart.
    private const string Prefix = "operator:";

    private readonly Dictionary<string, IndicatorBounds> _bounds;
    private readonly HashSet<string> _issues;
    private readonly HashSet<string> _countries;
    private readonly HashSet<(string Country, string Indicator)> _given = [];
    private readonly ProblemList _problems;
    private readonly Dictionary<string, CountryIndicator> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlanSource> _sources = new(StringComparer.Ordinal);
    private readonly List<IndicatorValue> _values = [];

    public OperatorIndicatorRows(PlanTables tables, IReadOnlyDictionary<string, IndicatorBounds> bounds, ProblemList problems)
    {
        _bounds = new Dictionary<string, IndicatorBounds>(bounds, StringComparer.Ordinal);
        _issues = tables.Issues.Select(issue => issue.Key).ToHashSet(StringComparer.Ordinal);
        _countries = tables.Countries.Select(country => country.Iso).ToHashSet(StringComparer.Ordinal);
        _problems = problems;
    }

    public IReadOnlyCollection<CountryIndicator> Indicators => _own.Values;

    public IReadOnlyList<IndicatorValue> Values => _values;

    public IReadOnlyList<PlanSource> Sources => [.. _sources.Values];

    /// <summary>Whether the operator gives this figure itself.</summary>
    public bool Replaces(IndicatorValue value) => value.Issue is null && _given.Contains((value.Country, value.Indicator));

    public void ReadIndicators(KnowledgeFiles files, string path)
    {
        foreach (var row in CsvTable.Read(files, path, IndicatorRows.Columns, _problems))
        {
            var key = row.Code("key");
            var bounds = IndicatorBounds.Read(row);
            if (bounds.CountsConventions)
            {
                row.Report("kind", "'conventions' is for the project's own table; use number-low-bad, number-high-bad or label");
            }

            if (!bounds.IsOrdered)
            {
                row.Report("high", "lies on the wrong side of medium; a low number that is bad needs high below medium, a high number that is bad high above medium");
            }

            foreach (var issue in row.Texts("issues").Where(issue => !_issues.Contains(issue)))
            {
                row.Report("issues", $"'{issue}' is no key of issues.csv; use one of its keys");
            }

            if (row.Texts("issues").Count == 0)
            {
                row.Report("issues", "is empty; name at least one key of issues.csv");
            }

            if (!_bounds.TryAdd(key, bounds))
            {
                row.Report("key", $"'{key}' exists already; choose another key, or give only values for it");
                continue;
            }

            _own.Add(key, new CountryIndicator(
                key, RiskFiles.Local(row, "name"), RiskFiles.Local(row, "caution"), RiskFiles.Local(row, "reason"), row.Texts("issues"), Origin(row, key)));
        }
    }

    public void ReadValues(KnowledgeFiles files, string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        foreach (var row in CsvTable.Read(files, path, IndicatorValueRows.Columns, _problems))
        {
            if (IndicatorValueRows.Value(row, _bounds, _countries) is not { } value)
            {
                continue;
            }

            if (_bounds[value.Indicator].CountsConventions)
            {
                row.Report("indicator", $"'{value.Indicator}' is counted from the project's own table; it cannot be given");
            }

            if (!_given.Add((value.Country, value.Indicator)))
            {
                row.Report("country", $"'{value.Country}' has a value of '{value.Indicator}' already; keep one of the two");
            }

            // A value of an indicator of the operator stands on what the indicator stands on.
            _values.Add(_own.ContainsKey(value.Indicator) ? value : value with { Origin = Origin(name, value.Year) });
        }
    }

    private RowOrigin Origin(TableRow row, string key)
    {
        var origin = new RowOrigin(Prefix + key, row.Text("edition"), row.Day("reviewed"), row.YesNo("confirmed"));
        _sources[origin.Source] = new PlanSource(origin.Source, row.Text("source"), Edition: null, Url: null, Date: null, Confirmed: true) { ByOperator = true };
        return origin;
    }

    // Nobody says who saw the publication itself.
    private RowOrigin Origin(string name, string year)
    {
        var key = Prefix + name;
        _sources.TryAdd(key, new PlanSource(key, name, Edition: null, Url: null, Date: null, Confirmed: true) { ByOperator = true });
        return new RowOrigin(key, year, DateOnly.MinValue, Confirmed: false);
    }
}
