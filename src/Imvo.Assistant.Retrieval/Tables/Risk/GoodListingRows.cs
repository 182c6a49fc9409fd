using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>goods-countries.csv</c>.</summary>
internal static class GoodListingRows
{
    public const string File = RiskFiles.Folder + "goods-countries.csv";

    private static readonly string[] Columns =
    [
        "good", "country", "child_labour", "forced_labour", "downstream", "note_nl", "note_en", "source", "edition",
        "reviewed", "confirmed",
    ];

    public static IReadOnlyList<GoodListing> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static GoodListing Row(TableRow row) => new(
        row.Code("good"),
        row.Text("country"),
        row.YesNo("child_labour"),
        row.YesNo("forced_labour"),
        row.YesNo("downstream"),
        RiskFiles.OptionalLocal(row, "note"),
        RiskFiles.Origin(row));
}
