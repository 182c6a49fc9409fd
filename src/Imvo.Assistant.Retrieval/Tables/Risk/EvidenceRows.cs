using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>evidence.csv</c>.</summary>
internal static class EvidenceRows
{
    public const string File = RiskFiles.Folder + "evidence.csv";

    // Written out, so that a country left out by mistake is not read as all countries.
    private const string Everywhere = "everywhere";

    private static readonly string[] Columns =
    [
        "sector", "products", "issue", "countries", "effect", "note_nl", "note_en", "source", "edition", "reviewed", "confirmed",
    ];

    public static IReadOnlyList<RiskEvidence> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static RiskEvidence Row(TableRow row) => new(
        row.Code("sector"),
        row.Texts("products"),
        row.Code("issue"),
        Countries(row),
        RiskFiles.Named<EvidenceEffect>(row, "effect"),
        RiskFiles.Local(row, "note"),
        RiskFiles.Origin(row));

    private static IReadOnlyList<string> Countries(TableRow row)
    {
        var named = row.Texts("countries");
        if (named.Count == 0)
        {
            row.Report("countries", $"is empty; name countries, or write '{Everywhere}' when it holds wherever the work is done");
        }

        return named is [Everywhere] ? [] : named;
    }
}
