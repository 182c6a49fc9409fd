using System.Globalization;
using System.Text;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>
/// Tells cheaply whether the knowledge files changed: a checksum over their names, sizes and times. Their content is read only when
/// the stamp differs.
/// </summary>
internal static class KnowledgeStamp
{
    public static string Of(string knowledgeFolder, params IReadOnlyList<string> others)
    {
        var lines = new List<string>();
        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(knowledgeFolder));
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            lines.Add(string.Create(
                CultureInfo.InvariantCulture, $"{file.FullName.AsSpan(folder.FullName.Length)}|{file.Length}|{file.LastWriteTimeUtc.Ticks}"));
        }

        foreach (var file in others.Select(other => new FileInfo(other)))
        {
            lines.Add(string.Create(
                CultureInfo.InvariantCulture, $"{file.FullName}|{(file.Exists ? file.Length : -1)}|{file.LastWriteTimeUtc.Ticks}"));
        }

        lines.Sort(StringComparer.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));

        // A checksum is enough against accidents, and loads no cryptography at the start of every command.
        return string.Create(CultureInfo.InvariantCulture, $"{lines.Count}-{bytes.Length}-{SectionFile.Checksum(bytes):x8}");
    }
}
