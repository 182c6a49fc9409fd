using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>Reads YAML texts into rows.</summary>
internal static class YamlFile
{
    /// <summary>Reads a file that holds one mapping; null with a problem when it is missing or something else.</summary>
    public static YamlRow? ReadOne(KnowledgeFiles files, string file, ProblemList problems) =>
        files.Find(file, problems) is { } text ? ReadOne(text, new Place(file, string.Empty, string.Empty), problems) : null;

    /// <summary>Reads a text that holds one mapping; null with a problem when it is something else.</summary>
    public static YamlRow? ReadOne(string text, Place place, ProblemList problems)
    {
        if (Root(text, place, problems) is not { } root)
        {
            return null;
        }

        if (root is YamlMappingNode mapping)
        {
            return new YamlRow(mapping, place, problems);
        }

        problems.Add(place, "must hold fields, one 'name: value' a line");
        return null;
    }

    /// <summary>Reads a file that holds a list of rows, each with a key.</summary>
    public static IReadOnlyList<T> ReadRows<T>(KnowledgeFiles files, string file, ProblemList problems, Func<YamlRow, T> read)
    {
        var place = new Place(file, string.Empty, string.Empty);
        var rows = new List<T>();
        if (files.Find(file, problems) is not { } text || Root(text, place, problems) is not { } root)
        {
            return rows;
        }

        if (root is not YamlSequenceNode list)
        {
            problems.Add(place, "must hold a list of rows, each starting with '- key:'");
            return rows;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (node, number) in list.Children.Select((node, i) => (node, i + 1)))
        {
            if (node is not YamlMappingNode mapping)
            {
                problems.Add(place with { Row = $"row {number}" }, "has no fields; give them");
                continue;
            }

            var key = KeyOf(mapping) ?? $"row {number}";
            var row = new YamlRow(mapping, place with { Row = key }, problems);
            rows.Add(read(row));
            row.Done();
            if (!keys.Add(key))
            {
                row.Report("key", $"'{key}' is used twice; give each row its own key");
            }
        }

        return rows;
    }

    /// <summary>Whether a scalar stands for nothing.</summary>
    public static bool IsNull(YamlScalarNode scalar) =>
        scalar.Value is null || (scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null");

    private static string? KeyOf(YamlMappingNode mapping) =>
        mapping.Children.TryGetValue(new YamlScalarNode("key"), out var node) && node is YamlScalarNode { Value.Length: > 0 } key
            ? key.Value
            : null;

    private static YamlNode? Root(string text, Place place, ProblemList problems)
    {
        try
        {
            using var reader = new StringReader(text);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count == 1)
            {
                return stream.Documents[0].RootNode;
            }

            problems.Add(place, "must hold one YAML document");
        }
        catch (YamlException exception)
        {
            problems.Add(place, $"is no valid YAML at line {exception.Start.Line}: {exception.Message}");
        }

        return null;
    }
}
