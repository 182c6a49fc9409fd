using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Imvo.Assistant.Orchestration.Prompts;

/// <summary>
/// Reads a small YAML file into scalars, lists and maps with the parser alone: the command line cannot afford the reflection of
/// a full deserialiser at start.
/// </summary>
internal static class YamlTree
{
    /// <exception cref="InvalidDataException">The file is missing or no valid YAML, or its root is no map.</exception>
    public static Dictionary<string, object> Read(string path)
    {
        try
        {
            using var text = File.OpenText(path);
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            return Node(parser) as Dictionary<string, object>
                ?? throw new InvalidDataException($"{Path.GetFileName(path)} does not start with keys.");
        }
        catch (IOException e)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)} cannot be read: {e.Message}", e);
        }
        catch (YamlException e)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)}, line {e.Start.Line}: {e.Message}", e);
        }
    }

    private static object Node(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return scalar.Value;
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<object>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Node(parser));
            }

            return items;
        }

        parser.Consume<MappingStart>();
        var map = new Dictionary<string, object>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!map.TryAdd(key.Value, Node(parser)))
            {
                throw new YamlException(key.Start, key.End, $"the key '{key.Value}' stands there twice");
            }
        }

        return map;
    }
}
