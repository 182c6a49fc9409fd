using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>Reads <c>tables/glossary.csv</c>.</summary>
internal static class GlossaryRows
{
    public const string File = "tables/glossary.csv";

    private static readonly string[] Columns =
    [
        "key", "nl", "en", "definition_nl", "definition_en", "nl_synonyms", "en_synonyms", "nl_everyday", "en_everyday", "search",
        "source", "edition", "reviewed", "confirmed",
    ];

    public static IReadOnlyList<GlossaryTerm> Read(KnowledgeFiles files, ProblemList problems)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var terms = new List<GlossaryTerm>();
        foreach (var row in CsvTable.Read(files, File, Columns, problems))
        {
            var term = ReadTerm(row);
            if (!keys.Add(term.Key))
            {
                row.Report("key", $"'{term.Key}' is used twice; give each row its own key");
            }

            terms.Add(term);
        }

        return terms;
    }

    private static GlossaryTerm ReadTerm(TableRow row) => new()
    {
        Key = row.Key("key"),
        Term = new LocalText(row.Text("nl"), row.Text("en")),
        Definition = new LocalText(row.Text("definition_nl"), row.Text("definition_en")),
        Dutch = [.. row.Texts("nl_synonyms"), .. row.Texts("nl_everyday")],
        English = [.. row.Texts("en_synonyms"), .. row.Texts("en_everyday")],
        Searchable = row.YesNo("search"),
        Source = row.Text("source"),
        Edition = row.Text("edition"),
        Reviewed = row.Day("reviewed"),
        Confirmed = row.YesNo("confirmed"),
    };
}
