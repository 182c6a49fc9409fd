using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>Reads the written notes: <c>notes/TOPIC/ID.nl.md</c> and <c>ID.en.md</c>, front matter and body.</summary>
internal static class NoteFiles
{
    private const string Folder = "notes/";
    private const string Fence = "---\n";
    private const int HighestStep = 6;

    public static IReadOnlyList<NoteDraft> Read(KnowledgeFiles files, ProblemList problems) =>
        [.. files.Below(Folder).Select(file => Read(file.Name, file.Text, problems)).OfType<NoteDraft>()];

    private static NoteDraft? Read(string file, string text, ProblemList problems)
    {
        var place = new Place(file, string.Empty, string.Empty);
        var name = Path.GetFileName(file).Split('.');
        if (name.Length != 3 || TextLanguageCodes.Parse(name[1]) is not { } language)
        {
            problems.Add(place, "is no note; name it ID.nl.md or ID.en.md");
            return null;
        }

        var end = text.IndexOf('\n' + Fence, StringComparison.Ordinal);
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
        {
            problems.Add(place, "has no front matter; start with --- and close it with ---");
            return null;
        }

        // The front matter's line numbers start after the fence; a line break in its stead keeps them those of the file.
        var header = "\n" + text[Fence.Length..(end + 1)];
        if (YamlFile.ReadOne(header, place with { Row = name[0] }, problems) is not { } row)
        {
            return null;
        }

        var bodyStart = end + 1 + Fence.Length;
        var draft = Read(row, file, language, NoteParser.Parse(text[bodyStart..], 1 + text.AsSpan(0, bodyStart).Count('\n')));
        row.Done();
        if (draft.Id.Length > 0 && !string.Equals(draft.Id, name[0], StringComparison.Ordinal))
        {
            row.Report("id", $"'{draft.Id}' differs from the file's name; make both the same");
        }

        return draft with { Id = name[0] };
    }

    private static NoteDraft Read(YamlRow row, string file, TextLanguage language, IReadOnlyList<NoteBlock> blocks)
    {
        var reviewer = row.Text("reviewedBy");
        return new NoteDraft
        {
            File = file,
            Id = row.Key("id"),
            Language = language,
            Title = row.Text("title"),
            Summary = row.Text("summary"),
            Topics = row.SomeTexts("topics"),
            OecdSteps = row.Numbers("oecdSteps", HighestStep),
            Sources = row.Parts("sources", TablePatterns.SourceKey(), source => new NoteSource(source.Text("source"), source.Text("locator"))),
            Reviewed = row.Day("reviewed"),
            ReviewedBy = string.Equals(reviewer, "none", StringComparison.Ordinal) ? null : reviewer,
            Blocks = blocks,
        };
    }
}
