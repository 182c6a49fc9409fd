using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>initiatives.csv</c>.</summary>
internal static class InitiativeRows
{
    public const string File = RiskFiles.Folder + "initiatives.csv";

    private static readonly string[] Columns =
    [
        "key", "name", "purpose_nl", "purpose_en", "url", "source", "edition", "reviewed", "confirmed",
    ];

    public static IReadOnlyList<Initiative> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static Initiative Row(TableRow row) => new(
        row.Code("key"),
        row.Text("name"),
        RiskFiles.Local(row, "purpose"),
        row.Optional("url"),
        RiskFiles.Origin(row).Confirmed);
}
