using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Imvo.Assistant.Evaluation;

/// <summary>Reads files with one JSON object a line; empty lines are passed over.</summary>
internal static class JsonLines
{
    /// <summary>Reads the objects of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="form">How an object is read.</param>
    /// <param name="explain">Says what is wrong with a line, from the reason the reader gives.</param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names it.</exception>
    public static IEnumerable<T> Read<T>(string path, JsonTypeInfo<T> form, Func<string, string> explain)
        where T : class
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            T item;
            try
            {
                item = JsonSerializer.Deserialize(line, form) ?? throw new JsonException("it is null");
            }
            catch (JsonException e)
            {
                throw new InvalidDataException($"{path}, line {number} {explain(e.Message)}", e);
            }

            yield return item;
        }
    }
}
