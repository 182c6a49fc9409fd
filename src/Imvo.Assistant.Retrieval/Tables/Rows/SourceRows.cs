using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>Reads <c>sources.yaml</c>.</summary>
internal static class SourceRows
{
    public static IReadOnlyList<SourcePublication> Read(KnowledgeFiles files, ProblemList problems) =>
        YamlFile.ReadRows(files, KnowledgeFiles.Sources, problems, row => new SourcePublication(
            Key: row.Key("key"),
            Title: row.Text("title"),
            Publisher: row.Text("publisher"),
            Date: row.OptionalDate("date"),
            Language: row.OneOf("language", AllowedValues.SourceLanguages),
            Url: row.OptionalAddress("url"),
            Download: row.OptionalAddress("download"),
            Licence: row.Text("licence"),
            Confirmed: row.YesNo("confirmed")));
}
