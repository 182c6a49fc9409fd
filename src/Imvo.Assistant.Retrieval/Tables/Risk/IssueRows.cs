using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>issues.csv</c> and the questions of <c>questions.csv</c> that belong to each.</summary>
internal static class IssueRows
{
    public const string File = RiskFiles.Folder + "issues.csv";
    public const string QuestionFile = RiskFiles.Folder + "questions.csv";

    private static readonly string[] Columns =
    [
        "key", "name_nl", "name_en", "explanation_nl", "explanation_en", "theme", "enabling", "from_buying", "scale", "scale_reason_nl",
        "scale_reason_en", "irremediability", "irremediability_reason_nl", "irremediability_reason_en", "recognise_nl", "recognise_en",
        "affected_nl", "affected_en", "instruments", "source", "edition", "reviewed", "confirmed",
    ];

    private static readonly string[] QuestionColumns =
        ["key", "issue", "text_nl", "text_en", "source", "edition", "reviewed", "confirmed"];

    public static IReadOnlyList<Issue> Read(KnowledgeFiles files, ProblemList problems)
    {
        var issues = RiskFiles.Read(files, File, Columns, problems, Row);
        var known = issues.Select(issue => issue.Key).ToHashSet(StringComparer.Ordinal);
        var questions = RiskFiles.Read(files, QuestionFile, QuestionColumns, problems, row =>
        {
            var issue = row.Code("issue");
            if (!known.Contains(issue))
            {
                row.Report("issue", $"'{issue}' is no key of issues.csv; add the issue or correct the key");
            }

            _ = row.Code("key");
            _ = RiskFiles.Origin(row);
            return (Issue: issue, Text: RiskFiles.Local(row, "text"));
        });
        return [.. issues.Select(issue => issue with
        {
            SupplierQuestions = [.. questions.Where(question => string.Equals(question.Issue, issue.Key, StringComparison.Ordinal)).Select(question => question.Text)],
        })];
    }

    private static Issue Row(TableRow row) => new()
    {
        Key = row.Code("key"),
        Name = RiskFiles.Local(row, "name"),
        Explanation = RiskFiles.Local(row, "explanation"),
        Theme = row.Code("theme"),
        IsEnabling = row.YesNo("enabling"),
        IsFromBuying = row.YesNo("from_buying"),
        Scale = RiskFiles.ReadBand(row, "scale"),
        ScaleReason = RiskFiles.Local(row, "scale_reason"),
        Irremediability = RiskFiles.ReadBand(row, "irremediability"),
        IrremediabilityReason = RiskFiles.Local(row, "irremediability_reason"),
        Recognise = RiskFiles.Local(row, "recognise"),
        Affected = RiskFiles.Local(row, "affected"),
        SupplierQuestions = [],
        Origin = RiskFiles.Origin(row),
    };
}
