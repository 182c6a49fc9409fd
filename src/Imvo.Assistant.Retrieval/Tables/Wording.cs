using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>The words that notes get besides what their authors wrote, from <c>templates/wording.yaml</c>.</summary>
internal sealed record Wording
{
    public const string File = "templates/wording.yaml";
    public const string TermPlace = "{term}";

    /// <summary>The sentence that stands behind what is not confirmed.</summary>
    public required LocalText UnconfirmedMark { get; init; }

    /// <summary>Title of the note on a term, with <see cref="TermPlace"/> where the term comes.</summary>
    public required LocalText TermQuestion { get; init; }

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
            TermQuestion = Local(row.Part("term_question")),
            LeadIns = AllowedValues.Abouts.ToDictionary(about => about, about => Local(leadIns.Part(about)), StringComparer.Ordinal),
        };
        if (!HasPlace(wording.TermQuestion.Dutch) || !HasPlace(wording.TermQuestion.English))
        {
            row.Report("term_question", $"has no {TermPlace}; put it where the term must come");
        }

        leadIns.Done();
        row.Done();
        return wording;
    }

    private static bool HasPlace(string question) => question.Contains(TermPlace, StringComparison.Ordinal);

    private static LocalText Local(YamlRow row)
    {
        var text = new LocalText(row.Text("nl"), row.Text("en"));
        row.Done();
        return text;
    }
}
