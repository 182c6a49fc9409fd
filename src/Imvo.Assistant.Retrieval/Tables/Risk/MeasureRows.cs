using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>measures.csv</c>.</summary>
internal static class MeasureRows
{
    public const string File = RiskFiles.Folder + "measures.csv";

    private static readonly string[] Columns =
    [
        "key", "issues", "step", "title_nl", "title_en", "micro_nl", "micro_en", "small_nl", "small_en", "medium_nl", "medium_en", "owner",
        "effort", "horizon", "involve_nl", "involve_en", "kpi_nl", "kpi_en", "roles", "tier1_known", "places", "sectors", "not_sectors", "stages",
        "countries", "quiet", "sdg_targets", "source", "edition", "reviewed", "confirmed",
    ];

    private static readonly string[] Steps = ["1", "2", "3", "4", "5", "6"];
    private static readonly string[] Owners = ["owner", "buyer", "quality", "sales", "hr", "finance", "board"];
    private static readonly string[] QuietTurns = ["1", "2", "3"];
    private static readonly string[] Efforts = ["hours", "days", "weeks"];

    public static IReadOnlyList<Measure> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static Measure Row(TableRow row) => new()
    {
        Key = row.Code("key"),
        Issues = row.Texts("issues"),
        Step = Array.IndexOf(Steps, row.OneOf("step", Steps)) + 1,
        Title = RiskFiles.Local(row, "title"),
        Micro = RiskFiles.Local(row, "micro"),
        Small = RiskFiles.Local(row, "small"),
        Medium = RiskFiles.Local(row, "medium"),
        Owner = row.OneOf("owner", Owners),
        Effort = row.OneOf("effort", Efforts),
        Horizon = RiskFiles.Named<ActionHorizon>(row, "horizon"),
        Involve = Involve(row),
        Kpi = RiskFiles.OptionalLocal(row, "kpi"),
        Roles = [.. row.Texts("roles").Select(role => Role(row, role))],
        WhenTier1Known = row.Optional("tier1_known") is null ? null : row.YesNo("tier1_known"),
        Fit = new MeasureFit(
            Named<MeasurePlace>(row, "places"), row.Texts("sectors"), row.Texts("not_sectors"), Named<ChainStage>(row, "stages"), row.Texts("countries")),
        QuietTurn = row.Optional("quiet") is null ? null : Array.IndexOf(QuietTurns, row.OneOf("quiet", QuietTurns)) + 1,
        SdgTargets = row.Texts("sdg_targets"),
        Origin = RiskFiles.Origin(row),
    };

    private static List<T> Named<T>(TableRow row, string column)
        where T : struct, Enum
    {
        var found = new List<T>();
        foreach (var name in row.Texts(column))
        {
            if (RiskFiles.Find<T>(name) is { } value)
            {
                found.Add(value);
            }
            else
            {
                row.Report(column, $"'{name}' is none of {string.Join(", ", RiskFiles.NamesOf<T>())}");
            }
        }

        return found;
    }

    private static List<LocalText> Involve(TableRow row)
    {
        var dutch = row.Texts("involve_nl");
        var english = row.Texts("involve_en");
        if (dutch.Count != english.Count)
        {
            row.Report("involve_nl", $"names {dutch.Count} and involve_en {english.Count}; name the same in both languages");
        }

        return [.. dutch.Zip(english, (nl, en) => new LocalText(nl, en))];
    }

    private static FirmRole Role(TableRow row, string name)
    {
        if (Enum.TryParse<FirmRole>(name, ignoreCase: true, out var role))
        {
            return role;
        }

        row.Report("roles", $"'{name}' is no role; use importer, wholesaler, retailer, manufacturer, service or producer");
        return FirmRole.Unknown;
    }
}
