using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>Reads <c>topics.yaml</c>: the subjects that the notes must answer.</summary>
internal static class SubjectRows
{
    private const string File = "topics.yaml";

    /// <param name="files">The authored files.</param>
    /// <param name="notes">Ids of the written notes.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static IReadOnlyList<Subject> Read(KnowledgeFiles files, IReadOnlySet<string> notes, ProblemList problems) =>
        YamlFile.ReadRows(files, File, problems, row =>
        {
            var subject = new Subject(new LocalText(row.Text("nl"), row.Text("en")), row.SomeTexts("notes"));
            foreach (var id in subject.Notes.Where(id => !notes.Contains(id)))
            {
                row.Report("notes", $"names '{id}', which is no written note; correct the id or write the note");
            }

            return subject;
        });
}
