using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>indicators.csv</c> with the bounds of the bands.</summary>
internal static class IndicatorRows
{
    public const string File = RiskFiles.Folder + "indicators.csv";

    /// <summary>The columns of a file with indicators.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "key", "name_nl", "name_en", "caution_nl", "caution_en", "kind", "medium", "high", "reason_nl", "reason_en", "issues", "source",
        "edition", "reviewed", "confirmed",
    ];

    public static IReadOnlyList<(CountryIndicator Indicator, IndicatorBounds Bounds)> Read(
        KnowledgeFiles files, IReadOnlyList<Issue> issues, ProblemList problems)
    {
        var known = issues.Select(issue => issue.Key).ToHashSet(StringComparer.Ordinal);
        return RiskFiles.Read(files, File, Columns, problems, row =>
        {
            foreach (var issue in row.Texts("issues").Where(issue => !known.Contains(issue)))
            {
                row.Report("issues", $"'{issue}' is no key of issues.csv; add the issue or correct the key");
            }

            return (
                new CountryIndicator(
                    row.Code("key"),
                    RiskFiles.Local(row, "name"),
                    RiskFiles.Local(row, "caution"),
                    RiskFiles.Local(row, "reason"),
                    row.Texts("issues"),
                    RiskFiles.Origin(row)),
                IndicatorBounds.Read(row));
        });
    }
}
