using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads rules, the wording of plans and the names of targets.</summary>
internal static class WordingRows
{
    public const string RuleFile = RiskFiles.Folder + "rules.csv";
    public const string TargetFile = RiskFiles.Folder + "sdg-targets.csv";

    private const string WordingPrefix = RiskFiles.Folder + "wording-";

    public static IReadOnlyList<RuleText> ReadRules(KnowledgeFiles files, ProblemList problems) => RiskFiles.Read(
        files,
        RuleFile,
        ["key", "name_nl", "name_en", "reason_nl", "reason_en"],
        problems,
        row => new RuleText(row.Text("key"), RiskFiles.Local(row, "name"), RiskFiles.OptionalLocal(row, "reason")));

    public static Dictionary<string, LocalText> ReadWording(KnowledgeFiles files, ProblemList problems)
    {
        var wording = new Dictionary<string, LocalText>(StringComparer.Ordinal);
        foreach (var (file, _) in files.Below(WordingPrefix))
        {
            foreach (var (key, text) in Texts(files, file, "key", string.Empty, problems))
            {
                wording[key] = text;
            }
        }

        return wording;
    }

    public static Dictionary<string, LocalText> ReadTargets(KnowledgeFiles files, ProblemList problems) =>
        Texts(files, TargetFile, "target", "name_", problems);

    private static Dictionary<string, LocalText> Texts(
        KnowledgeFiles files, string file, string key, string prefix, ProblemList problems)
    {
        var texts = new Dictionary<string, LocalText>(StringComparer.Ordinal);
        foreach (var row in CsvTable.Read(files, file, [key, prefix + "nl", prefix + "en"], problems))
        {
            if (!texts.TryAdd(row.Text(key), new LocalText(row.Text(prefix + "nl"), row.Text(prefix + "en"))))
            {
                row.Report(key, "is used twice; give each row its own key");
            }
        }

        return texts;
    }
}
