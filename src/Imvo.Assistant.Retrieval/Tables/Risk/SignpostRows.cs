using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>signposts.csv</c>.</summary>
internal static class SignpostRows
{
    public const string File = RiskFiles.Folder + "signposts.csv";

    private const string Law = "law:";

    private static readonly string[] Columns = ["key", "when", "why_nl", "why_en", "source", "edition", "reviewed", "confirmed"];
    private static readonly string[] Cases = ["always", "priority", "outside-eu", "large-customers", "public-tenders"];

    public static IReadOnlyList<Signpost> Read(KnowledgeFiles files, ProblemList problems) =>
        RiskFiles.Read(files, File, Columns, problems, row =>
        {
            var when = row.Text("when");
            if (!when.StartsWith(Law, StringComparison.Ordinal))
            {
                _ = row.OneOf("when", Cases);
            }

            _ = RiskFiles.Origin(row);
            return new Signpost(row.Code("key"), when, RiskFiles.Local(row, "why"));
        });
}
