using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>products.csv</c>.</summary>
internal static class ProductRows
{
    public const string File = RiskFiles.Folder + "products.csv";

    private static readonly string[] Columns =
    [
        "key", "name_nl", "name_en", "words_nl", "words_en", "sector", "service", "sbi", "nace", "hs", "source",
        "edition", "reviewed", "confirmed",
    ];

    public static IReadOnlyList<Product> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static Product Row(TableRow row) => new(
        row.Code("key"),
        RiskFiles.Local(row, "name"),
        row.Texts("words_nl"),
        row.Texts("words_en"),
        row.Code("sector"),
        row.YesNo("service"),
        row.Texts("sbi"),
        row.Texts("nace"),
        row.Texts("hs"),
        RiskFiles.Origin(row));
}
