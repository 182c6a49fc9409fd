using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>
/// A YAML mapping read field by field. Reports every field that is missing, of a wrong form or unknown, with its line: binding to
/// typed rows by a deserialiser would stop at the first.
/// </summary>
internal sealed class YamlRow
{
    private readonly YamlMappingNode _node;
    private readonly ProblemList _problems;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public YamlRow(YamlMappingNode node, Place place, ProblemList problems)
    {
        _node = node;
        _problems = problems;
        Place = place;
        problems.Locate(place, node.Start.Line);
    }

    public Place Place { get; }

    public void Report(string field, string mend) => _problems.Add(Place.At(field), mend);

    /// <summary>Text that must be there; empty with a problem when it is not.</summary>
    public string Text(string field) => Scalar(field, mayBeNull: false) ?? string.Empty;

    /// <summary>Text that may be null.</summary>
    public string? OptionalText(string field) => Scalar(field, mayBeNull: true);

    /// <summary>List of texts, possibly empty.</summary>
    public IReadOnlyList<string> Texts(string field)
    {
        var texts = new List<string>();
        foreach (var (item, place) in Children(field))
        {
            var value = (item as YamlScalarNode)?.Value?.Trim();
            if (string.IsNullOrEmpty(value))
            {
                _problems.Add(place, "is no text; write one");
                continue;
            }

            texts.Add(value);
        }

        return texts;
    }

    /// <summary>List of at least one text.</summary>
    public IReadOnlyList<string> SomeTexts(string field)
    {
        var texts = Texts(field);
        ReportEmptyList(field);
        return texts;
    }

    /// <summary>A nested mapping.</summary>
    public YamlRow Part(string field)
    {
        if (Find(field) is YamlMappingNode mapping)
        {
            return new YamlRow(mapping, Place.At(field), _problems);
        }

        Report(field, "is missing; give its fields");
        return new YamlRow(new YamlMappingNode(), Place.At(field), new ProblemList());
    }

    /// <summary>The nested mappings of a mapping, by name.</summary>
    public IReadOnlyDictionary<string, T> Parts<T>(string field, Regex names, Func<YamlRow, T> read)
    {
        var parts = new Dictionary<string, T>(StringComparer.Ordinal);
        if (Find(field) is not YamlMappingNode)
        {
            Report(field, "is missing; give it, or {} when there is nothing");
            return parts;
        }

        var owner = Part(field);
        foreach (var name in owner._node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? string.Empty))
        {
            if (!names.IsMatch(name))
            {
                owner.Report(name, $"'{name}' is no name; use letters without accents, digits and hyphens");
            }

            var part = owner.Part(name);
            parts[name] = read(part);
            part.Done();
        }

        return parts;
    }

    /// <summary>The mappings of a list that must hold at least one.</summary>
    public IReadOnlyList<T> Items<T>(string field, Func<YamlRow, T> read)
    {
        var items = OptionalItems(field, read);
        ReportEmptyList(field);
        return items;
    }

    /// <summary>The mappings of a list, possibly none.</summary>
    public IReadOnlyList<T> OptionalItems<T>(string field, Func<YamlRow, T> read)
    {
        var items = new List<T>();
        foreach (var (item, place) in Children(field))
        {
            if (item is not YamlMappingNode mapping)
            {
                _problems.Add(place, "has no fields; give them");
                continue;
            }

            var row = new YamlRow(mapping, place, _problems);
            items.Add(read(row));
            row.Done();
        }

        return items;
    }

    /// <summary>Reports the fields that were not read.</summary>
    public void Done()
    {
        foreach (var (key, value) in _node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? string.Empty;
            if (!_read.Contains(name))
            {
                _problems.Locate(Place.At(name), value.Start.Line);
                Report(name, "is unknown; remove it or correct its name");
            }
        }
    }

    private YamlNode? Find(string field)
    {
        _read.Add(field);
        if (!_node.Children.TryGetValue(new YamlScalarNode(field), out var value))
        {
            return null;
        }

        _problems.Locate(Place.At(field), value.Start.Line);
        return value;
    }

    private string? Scalar(string field, bool mayBeNull)
    {
        var node = Find(field);
        if (node is not (null or YamlScalarNode))
        {
            Report(field, "must be one text");
            return null;
        }

        if (node is not YamlScalarNode scalar || YamlFile.IsNull(scalar))
        {
            if (!mayBeNull)
            {
                Report(field, "is missing; write it");
            }

            return null;
        }

        var text = scalar.Value!.Trim();
        if (text.Length == 0)
        {
            Report(field, mayBeNull ? "is empty; write a text or null" : "is empty; write it");
            return null;
        }

        if (text.AsSpan().ContainsAny('\n', '\t'))
        {
            Report(field, "runs over several lines or holds a tab; write it on one line");
        }

        return text;
    }

    private IEnumerable<(YamlNode Item, Place Place)> Children(string field)
    {
        if (Find(field) is not YamlSequenceNode list)
        {
            Report(field, "is missing; give a list, [] when there is nothing");
            yield break;
        }

        for (var i = 0; i < list.Children.Count; i++)
        {
            var place = Place.At(field).Item(i + 1);
            _problems.Locate(place, list.Children[i].Start.Line);
            yield return (list.Children[i], place);
        }
    }

    private void ReportEmptyList(string field)
    {
        if (Find(field) is YamlSequenceNode { Children.Count: 0 })
        {
            Report(field, "is empty; give at least one");
        }
    }
}
