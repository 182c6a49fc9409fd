using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>countries.csv</c>.</summary>
internal static class CountryRows
{
    public const string File = RiskFiles.Folder + "countries.csv";

    private static readonly string[] Columns =
    [
        "iso3", "name_nl", "name_en", "words_nl", "words_en", "cased_words", "region", "eu", "eea", "source",
        "edition", "reviewed", "confirmed",
    ];

    public static IReadOnlyList<Country> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static Country Row(TableRow row)
    {
        _ = RiskFiles.Origin(row);
        return new(
            row.Text("iso3"),
            RiskFiles.Local(row, "name"),
            row.Texts("words_nl"),
            row.Texts("words_en"),
            row.Texts("cased_words"),
            row.Code("region"),
            row.YesNo("eu"),
            row.YesNo("eea"));
    }
}
