using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>sectors.csv</c>.</summary>
internal static class SectorRows
{
    public const string File = RiskFiles.Folder + "sectors.csv";

    private static readonly string[] Columns =
    [
        "key", "name_nl", "name_en", "service", "raw", "words_nl", "words_en", "sbi", "covenants", "initiatives", "source",
        "edition", "reviewed", "confirmed",
    ];

    public static IReadOnlyList<Sector> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static Sector Row(TableRow row) => new(
        row.Code("key"),
        RiskFiles.Local(row, "name"),
        row.YesNo("service"),
        row.YesNo("raw"),
        row.Texts("words_nl"),
        row.Texts("words_en"),
        row.Texts("covenants"),
        row.Texts("initiatives"),
        RiskFiles.Origin(row))
    {
        Sbi = row.Texts("sbi"),
    };
}
