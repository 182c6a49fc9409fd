using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>The words that notes get besides what their authors wrote, from <c>templates/wording.yaml</c>.</summary>
internal sealed record Wording
{
    public const string File = "templates/wording.yaml";

    /// <summary>The sentence that stands behind what is not confirmed.</summary>
    public required LocalText UnconfirmedMark { get; init; }

    /// <summary>Short questions that open a statement, by what it is about.</summary>
    public required IReadOnlyDictionary<string, LocalText> LeadIns { get; init; }

    /// <summary>Reads the file; null when it is missing or invalid.</summary>
    public static Wording? Read(KnowledgeFiles files, ProblemList problems)
    {
        if (YamlFile.ReadOne(files, File, problems) is not { } row)
        {
            return null;
        }

        var leadIns = row.Part("lead_ins");
        var wording = new Wording
        {
            UnconfirmedMark = Local(row.Part("unconfirmed_mark")),
            LeadIns = AllowedValues.Abouts.ToDictionary(about => about, about => Local(leadIns.Part(about)), StringComparer.Ordinal),
        };
        leadIns.Done();
        row.Done();
        return wording;
    }

    private static LocalText Local(YamlRow row)
    {
        var text = new LocalText(row.Text("nl"), row.Text("en"));
        row.Done();
        return text;
    }
}
