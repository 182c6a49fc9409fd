using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Imvo.Assistant.Orchestration.Prompts;

/// <summary>
/// Reads a small YAML file into scalars, lists and maps from the tokens of the scanner. Not with the parser or a deserialiser:
/// they compile a regular expression or use reflection, which the command line cannot afford at start (docs/adr/0006).
/// </summary>
internal static class YamlTree
{
    /// <exception cref="InvalidDataException">The file is missing or no valid YAML, or its root is no map.</exception>
    public static Dictionary<string, object> Read(string path)
    {
        try
        {
            using var text = File.OpenText(path);
            var scanner = new Scanner(text);
            Next(scanner);
            Take<StreamStart>(scanner);
            var root = Node(scanner);
            Take<StreamEnd>(scanner);
            return root as Dictionary<string, object>
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

    private static object Node(Scanner scanner)
    {
        switch (scanner.Current)
        {
            case Scalar scalar:
                Next(scanner);
                return scalar.Value;
            case BlockMappingStart:
                return Map<BlockEnd>(scanner);
            case FlowMappingStart:
                return Map<FlowMappingEnd>(scanner);
            case BlockSequenceStart:
                return List<BlockEnd>(scanner);
            case FlowSequenceStart:
                return List<FlowSequenceEnd>(scanner);

            // A value that is left out.
            case Key or Value or BlockEntry or FlowEntry or BlockEnd or FlowMappingEnd or FlowSequenceEnd or StreamEnd:
                return string.Empty;
            default:
                throw Unexpected(scanner);
        }
    }

    private static Dictionary<string, object> Map<TEnd>(Scanner scanner)
        where TEnd : Token
    {
        var map = new Dictionary<string, object>(StringComparer.Ordinal);
        Next(scanner);
        while (scanner.Current is not TEnd)
        {
            Take<Key>(scanner);
            if (scanner.Current is not Scalar key)
            {
                throw Unexpected(scanner);
            }

            Next(scanner);
            Take<Value>(scanner);
            // The scanner tells no start of a list that is not indented under its key.
            if (!map.TryAdd(key.Value, scanner.Current is BlockEntry ? Entries(scanner) : Node(scanner)))
            {
                throw new YamlException(key.Start, key.End, $"the key '{key.Value}' stands there twice");
            }

            SkipComma(scanner);
        }

        Next(scanner);
        return map;
    }

    private static List<object> List<TEnd>(Scanner scanner)
        where TEnd : Token
    {
        var items = new List<object>();
        Next(scanner);
        while (scanner.Current is not TEnd)
        {
            var isEntry = scanner.Current is BlockEntry;
            if (isEntry)
            {
                Next(scanner);
            }

            var before = scanner.Current;
            items.Add(Node(scanner));
            if (!isEntry && ReferenceEquals(before, scanner.Current))
            {
                throw Unexpected(scanner);
            }

            SkipComma(scanner);
        }

        Next(scanner);
        return items;
    }

    private static List<object> Entries(Scanner scanner)
    {
        var items = new List<object>();
        while (scanner.Current is BlockEntry)
        {
            Next(scanner);
            items.Add(Node(scanner));
        }

        return items;
    }

    private static void SkipComma(Scanner scanner)
    {
        if (scanner.Current is FlowEntry)
        {
            Next(scanner);
        }
    }

    private static void Take<TToken>(Scanner scanner)
        where TToken : Token
    {
        if (scanner.Current is not TToken)
        {
            throw Unexpected(scanner);
        }

        Next(scanner);
    }

    private static void Next(Scanner scanner)
    {
        scanner.MoveNext();
        while (scanner.Current is Comment)
        {
            scanner.MoveNext();
        }
    }

    private static YamlException Unexpected(Scanner scanner) => scanner.Current is { } token
        ? new YamlException(token.Start, token.End, $"a {token.GetType().Name} does not belong here")
        : new YamlException(scanner.CurrentPosition, scanner.CurrentPosition, "the file ends too soon");
}
