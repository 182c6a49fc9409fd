using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>components.csv</c>.</summary>
internal static class ComponentRows
{
    public const string File = RiskFiles.Folder + "components.csv";

    private static readonly string[] Columns =
    [
        "of", "kind", "sector", "part_nl", "part_en", "known_for", "source", "edition", "reviewed", "confirmed",
    ];

    public static IReadOnlyList<Component> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static Component Row(TableRow row) => new(
        row.Code("of"),
        string.Equals(row.OneOf("kind", ["product", "sector"]), "product", StringComparison.Ordinal),
        row.Code("sector"),
        RiskFiles.Local(row, "part"),
        row.YesNo("known_for"),
        RiskFiles.Origin(row));
}
