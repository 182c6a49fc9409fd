using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>goods.csv</c>.</summary>
internal static class GoodRows
{
    public const string File = RiskFiles.Folder + "goods.csv";

    private static readonly string[] Columns =
    [
        "key", "list_name", "name_nl", "name_en", "words_nl", "words_en", "sectors",
    ];

    public static IReadOnlyList<ListedGood> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static ListedGood Row(TableRow row) => new(
        row.Code("key"),
        row.Text("list_name"),
        RiskFiles.Local(row, "name"),
        row.Texts("words_nl"),
        row.Texts("words_en"),
        row.Texts("sectors"));
}
