using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>intake-words.csv</c>.</summary>
internal static class IntakeWordRows
{
    public const string File = RiskFiles.Folder + "intake-words.csv";

    private static readonly string[] Columns = ["kind", "value", "words_nl", "words_en"];

    public static IReadOnlyList<IntakeWord> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, Row);

    private static IntakeWord Row(TableRow row) => new(
        row.Code("kind"),
        row.Text("value"),
        row.Texts("words_nl"),
        row.Texts("words_en"));
}
