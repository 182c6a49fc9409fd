using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>main-origins.csv</c>.</summary>
internal static class MainOriginRows
{
    public const string File = RiskFiles.Folder + "main-origins.csv";

    private static readonly string[] Columns =
    [
        "sector", "countries", "note_nl", "note_en", "source", "edition", "reviewed", "confirmed",
    ];

    public static IReadOnlyList<MainOrigin> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static MainOrigin Row(TableRow row) =>
        new(row.Code("sector"), row.Texts("countries"), RiskFiles.Local(row, "note"), RiskFiles.Origin(row));
}
