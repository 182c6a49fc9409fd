using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>initiatives.csv</c>.</summary>
internal static class InitiativeRows
{
    public const string File = RiskFiles.Folder + "initiatives.csv";

    private static readonly string[] Columns =
    [
        "key", "name", "purpose_nl", "purpose_en", "url", "status", "status_date", "status_source", "source", "edition", "reviewed", "confirmed",
    ];

    private static readonly string[] Statuses = ["unchecked", "running", "ended"];

    public static IReadOnlyList<Initiative> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static Initiative Row(TableRow row) => new(
        row.Code("key"),
        row.Text("name"),
        RiskFiles.Local(row, "purpose"),
        row.Optional("url"),
        State(row),
        RiskFiles.Origin(row));

    private static InitiativeState? State(TableRow row)
    {
        if (string.Equals(row.OneOf("status", Statuses), Statuses[0], StringComparison.Ordinal))
        {
            return null;
        }

        if (!PartialDate.IsValid(row.Text("status_date")))
        {
            row.Report("status_date", $"'{row.Text("status_date")}' is no date; write a year, a month (2026-05) or a day (2026-05-31)");
        }

        return new InitiativeState(row.Text("status"), row.Text("status_date"), row.Code("status_source"));
    }
}
