using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Imvo.Assistant.Web.Settings;

/// <summary>Reads the settings: defaults, then a file, then environment variables.</summary>
public static class SettingsReader
{
    private static readonly string[] Sections = ["Data", "Web", "Limits", "Retention", "Handover", "Channels"];

    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="path">The file; null for defaults and environment only.</param>
    /// <param name="environment">Environment variables; those of the form <c>Section__Key</c> count.</param>
    /// <exception cref="SettingsInvalidException">Something is wrong; the message names it.</exception>
    public static AssistantSettings Read(string? path, IDictionary environment)
    {
        if (path is null && !environment.Keys.Cast<string>().Any(IsSetting))
        {
            // Most commands: nothing is set, and loading the JSON serialiser would be the longest part of their start.
            return new AssistantSettings();
        }

        var root = path is null ? [] : ReadFile(path);
        foreach (DictionaryEntry variable in environment)
        {
            Overlay(root, (string)variable.Key, (string?)variable.Value ?? string.Empty);
        }

        AssistantSettings settings;
        try
        {
            settings = root.Deserialize(SettingsJson.Default.AssistantSettings) ?? new AssistantSettings();
        }
        catch (JsonException e)
        {
            throw new SettingsInvalidException($"A setting is unknown or has a value of the wrong kind: {e.Message}", e);
        }

        var problems = settings.Problems().ToList();
        return problems.Count == 0 ? settings : throw new SettingsInvalidException(string.Join(" ", problems));
    }

    private static JsonObject ReadFile(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path), documentOptions: Lenient) as JsonObject
                ?? throw new SettingsInvalidException($"{path} must hold an object with settings.");
        }
        catch (JsonException e)
        {
            throw new SettingsInvalidException($"{path} is no valid JSON: {e.Message}", e);
        }
        catch (IOException e)
        {
            throw new SettingsInvalidException($"{path} cannot be read: {e.Message}", e);
        }
    }

    private static bool IsSetting(string variable) =>
        Array.Exists(Sections, section => variable.StartsWith(section + "__", StringComparison.OrdinalIgnoreCase));

    private static void Overlay(JsonObject root, string name, string value)
    {
        var parts = name.Split("__");
        if (parts.Length < 2 || !Array.Exists(Sections, item => string.Equals(item, parts[0], StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        parts[0] = Array.Find(Sections, item => string.Equals(item, parts[0], StringComparison.OrdinalIgnoreCase))!;
        var target = root;
        foreach (var part in parts[..^1])
        {
            target = Within(target, part);
        }

        target[Written(target, parts[^1])] = value;
    }

    private static JsonObject Within(JsonObject map, string name)
    {
        // The file may write names in another case.
        var written = Written(map, name);
        if (map[written] is not JsonObject within)
        {
            within = [];
            map[written] = within;
        }

        return within;
    }

    private static string Written(JsonObject map, string name) =>
        map.Select(item => item.Key).FirstOrDefault(item => string.Equals(item, name, StringComparison.OrdinalIgnoreCase)) ?? name;
}
