using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>sector-risks.csv</c>; a rating that a row leaves open is that of its issue.</summary>
internal static class SectorRiskRows
{
    public const string File = RiskFiles.Folder + "sector-risks.csv";

    private static readonly string[] Columns =
    [
        "key", "sector", "issue", "title_nl", "title_en", "impact_nl", "impact_en", "where_nl", "where_en", "stage", "scale",
        "scale_reason_nl", "scale_reason_en", "scope", "scope_reason_nl", "scope_reason_en", "irremediability",
        "irremediability_reason_nl", "irremediability_reason_en", "rating_basis", "sdg_targets", "oecd_chapters", "source", "edition",
        "reviewed", "confirmed",
    ];

    public static IReadOnlyList<SectorRisk> Read(
        KnowledgeFiles files, IReadOnlyList<Sector> sectors, IReadOnlyList<Issue> issues, ProblemList problems)
    {
        var knownSectors = sectors.Select(sector => sector.Key).ToHashSet(StringComparer.Ordinal);
        var byKey = issues.ToDictionary(issue => issue.Key, StringComparer.Ordinal);
        return RiskFiles.Read(files, File, Columns, problems, row => Row(row, knownSectors, byKey));
    }

    private static SectorRisk Row(TableRow row, HashSet<string> sectors, Dictionary<string, Issue> issues)
    {
        var sector = row.Code("sector");
        if (!sectors.Contains(sector))
        {
            row.Report("sector", $"'{sector}' is no key of sectors.csv; add the sector or correct the key");
        }

        var key = row.Code("issue");
        if (!issues.TryGetValue(key, out var issue))
        {
            row.Report("issue", $"'{key}' is no key of issues.csv; add the issue or correct the key");
        }

        if (!string.Equals(row.Text("key"), $"{sector}.{key}", StringComparison.Ordinal))
        {
            row.Report("key", $"make it {sector}.{key}: sector and issue joined by a point");
        }

        var scaleReason = RiskFiles.OptionalLocal(row, "scale_reason");
        var scale = RiskFiles.OptionalBand(row, "scale");
        Check(row, "scale", scale, scaleReason is not null);
        var remedyReason = RiskFiles.OptionalLocal(row, "irremediability_reason");
        var remedy = RiskFiles.OptionalBand(row, "irremediability");
        Check(row, "irremediability", remedy, remedyReason is not null);
        if ((scale ?? remedy) is not null && row.Optional("rating_basis") is null)
        {
            row.Report("rating_basis", "is empty; say on what this sector's own rating stands");
        }

        return new SectorRisk
        {
            Key = $"{sector}.{key}",
            Sector = sector,
            Issue = key,
            Title = RiskFiles.Local(row, "title"),
            Impact = RiskFiles.Local(row, "impact"),
            Where = RiskFiles.Local(row, "where"),
            Stage = RiskFiles.Named<ChainStage>(row, "stage"),
            Scale = scale ?? issue?.Scale ?? Band.Medium,
            ScaleReason = scaleReason,
            Scope = RiskFiles.ReadBand(row, "scope"),
            ScopeReason = RiskFiles.Local(row, "scope_reason"),
            Irremediability = remedy ?? issue?.Irremediability ?? Band.Medium,
            IrremediabilityReason = remedyReason,
            SdgTargets = row.Texts("sdg_targets"),
            OecdChapters = row.Texts("oecd_chapters"),
            Origin = RiskFiles.Origin(row),
        };
    }

    private static void Check(TableRow row, string column, Band? band, bool hasReason)
    {
        if (band is not null && !hasReason)
        {
            row.Report(column, "is rated for this sector without a reason; write the reason in both languages");
        }
    }
}
