using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Checks that every row with a source names a publication of <c>sources.yaml</c>, and that no key is used twice.</summary>
internal static class OriginRules
{
    private const string Column = "source";

    // Tables of pairs: their first column is no key.
    private static readonly string[] Pairs =
        [ComponentRows.File, EvidenceRows.File, GoodListingRows.File, IndicatorValueRows.File, IntakeWordRows.File];

    public static void Check(KnowledgeFiles files, IReadOnlySet<string> sources, ProblemList problems)
    {
        foreach (var (file, text) in files.Below(RiskFiles.Folder))
        {
            if (!file.EndsWith(".csv", StringComparison.Ordinal))
            {
                continue;
            }

            var columns = text[..text.IndexOf('\n', StringComparison.Ordinal)].Split(',');
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in CsvTable.Read(files, file, columns, problems))
            {
                if (columns.Contains(Column, StringComparer.Ordinal) && !sources.Contains(row.Text(Column)))
                {
                    row.Report(Column, $"'{row.Text(Column)}' is no key of sources.yaml; add the publication or correct the key");
                }

                if (!Pairs.Contains(file, StringComparer.Ordinal) && !keys.Add(row.Text(columns[0])))
                {
                    row.Report(columns[0], "is used twice; give each row its own key");
                }
            }
        }
    }
}
