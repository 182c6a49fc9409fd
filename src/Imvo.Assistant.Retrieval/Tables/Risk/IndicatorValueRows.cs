using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>
/// Reads <c>indicator-values.csv</c>, and <c>ratifications.csv</c> with <c>conventions.csv</c>: which of the conventions on an issue a
/// country has ratified is a value for that issue.
/// </summary>
internal static class IndicatorValueRows
{
    public const string File = RiskFiles.Folder + "indicator-values.csv";
    public const string RatificationFile = RiskFiles.Folder + "ratifications.csv";
    public const string ConventionFile = RiskFiles.Folder + "conventions.csv";
    public const string RatificationIndicator = "ilo_ratifications";

    /// <summary>The columns of a file with values.</summary>
    public static readonly IReadOnlyList<string> Columns = ["country", "indicator", "value", "year"];

    private static readonly string[] Conventions =
        ["c087", "c098", "c029", "p029", "c105", "c100", "c111", "c138", "c182", "c155", "c187"];

    public static IReadOnlyList<IndicatorValue> Read(
        KnowledgeFiles files, IReadOnlyDictionary<string, IndicatorBounds> bounds, IReadOnlySet<string> countries, ProblemList problems)
    {
        var values = new List<IndicatorValue>();
        values.AddRange(CsvTable.Read(files, File, Columns, problems).Select(row => Value(row, bounds, countries)).OfType<IndicatorValue>());
        AddRatifications(files, countries, values, problems);
        return values;
    }

    /// <summary>The value of a row; null when it is wrong, which is reported.</summary>
    public static IndicatorValue? Value(TableRow row, IReadOnlyDictionary<string, IndicatorBounds> bounds, IReadOnlySet<string> countries)
    {
        var indicator = row.Code("indicator");
        var value = row.Text("value");
        var year = row.Text("year");
        var country = Country(row, countries);
        if (year.Length > 0 && !TablePatterns.Year().IsMatch(year))
        {
            row.Report("year", $"'{year}' is no year; write 2025, 2025-06 or 2019-2025");
        }

        if (!bounds.TryGetValue(indicator, out var bound))
        {
            row.Report("indicator", $"'{indicator}' is no key of indicators.csv; add the indicator or correct the key");
            return null;
        }

        if (bound.Of(value) is not { } band)
        {
            row.Report("value", $"'{value}' is no number; write a number with a point");
            return null;
        }

        if (bound.NearMiss(value) is { } meant)
        {
            row.Report("value", $"'{value}' counts as low; write '{meant}' with the same capitals as in indicators.csv");
        }

        return new IndicatorValue(country, indicator, Issue: null, new LocalText(value.Replace('.', ','), value), year, band);
    }

    private static void AddRatifications(
        KnowledgeFiles files, IReadOnlySet<string> countries, List<IndicatorValue> values, ProblemList problems)
    {
        var perIssue = RiskFiles.Read(files, ConventionFile, ["issue", "conventions"], problems, row => (Issue: row.Code("issue"), Wanted: Wanted(row)));
        foreach (var row in CsvTable.Read(files, RatificationFile, ["country", .. Conventions], problems))
        {
            var country = Country(row, countries);
            foreach (var (issue, wanted) in perIssue)
            {
                var missing = wanted.Where(convention => row.Optional(convention) is null).Select(convention => convention.ToUpperInvariant()).ToList();
                var all = string.Join(", ", wanted.Select(convention => convention.ToUpperInvariant()));
                values.Add(new IndicatorValue(
                    country,
                    RatificationIndicator,
                    issue,
                    missing.Count == 0
                        ? new LocalText($"{all} bekrachtigd", $"{all} ratified")
                        : new LocalText($"niet bekrachtigd: {string.Join(", ", missing)}", $"not ratified: {string.Join(", ", missing)}"),
                    "2026",
                    missing.Count == 0 ? Band.Low : missing.Count == wanted.Count && wanted.Count > 1 ? Band.High : Band.Medium));
            }
        }
    }

    private static List<string> Wanted(TableRow row)
    {
        var wanted = row.Texts("conventions").Select(convention => convention.ToLowerInvariant()).ToList();
        if (wanted.Exists(convention => !Conventions.Contains(convention, StringComparer.Ordinal)))
        {
            row.Report("conventions", $"use only {string.Join(", ", Conventions.Select(convention => convention.ToUpperInvariant()))}");
        }

        return wanted;
    }

    private static string Country(TableRow row, IReadOnlySet<string> countries)
    {
        var country = row.Text("country");
        if (!countries.Contains(country))
        {
            row.Report("country", $"'{country}' is no code of countries.csv; add the country or correct the code");
        }

        return country;
    }
}
