using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Prompts;

/// <summary>Wording, statuses, intents and guard phrases, read from the files in <c>prompts/</c>.</summary>
public sealed class PromptLibrary
{
    private readonly Dictionary<string, LocalText> _wording;
    private readonly StatusWording[] _statuses;

    private PromptLibrary(
        Dictionary<string, LocalText> wording,
        StatusWording[] statuses,
        IReadOnlyDictionary<string, IntentPhrases> intents,
        IReadOnlyDictionary<string, IReadOnlyList<string>> guard,
        IReadOnlyDictionary<string, IReadOnlyList<string>> forms)
    {
        _wording = wording;
        _statuses = statuses;
        Intents = intents;
        Guard = guard;
        Forms = forms;
    }

    /// <summary>Phrases per intent.</summary>
    public IReadOnlyDictionary<string, IntentPhrases> Intents { get; }

    /// <summary>Phrases per kind of message that is not answered.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Guard { get; }

    /// <summary>Phrases by which the form of a question is known.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Forms { get; }

    /// <summary>Keys of all wording.</summary>
    public IReadOnlyCollection<string> WordingKeys => _wording.Keys;

    /// <summary>Reads the files.</summary>
    /// <exception cref="InvalidDataException">A file is missing or holds an error; the message names it.</exception>
    public static PromptLibrary Read(string folder)
    {
        var wording = new Dictionary<string, LocalText>(StringComparer.Ordinal);
        foreach (var (key, value) in YamlTree.Read(Path.Combine(folder, "wording.yaml")))
        {
            wording[key] = new LocalText(Text(value, "nl", "wording.yaml", key), Text(value, "en", "wording.yaml", key));
        }

        var statuses = new StatusWording[(int)AnswerStatus.Error + 1];
        foreach (var (key, value) in YamlTree.Read(Path.Combine(folder, "statuses.yaml")))
        {
            var status = Status(key);
            var refused = Text(value, "refused", "statuses.yaml", key);
            statuses[(int)status] = new StatusWording(
                Text(value, "wire", "statuses.yaml", key), string.Equals(refused, "yes", StringComparison.Ordinal));
        }

        if (Array.Exists(statuses, status => status is null))
        {
            throw new InvalidDataException("statuses.yaml does not name every status.");
        }

        var intents = new Dictionary<string, IntentPhrases>(StringComparer.Ordinal);
        foreach (var (key, value) in YamlTree.Read(Path.Combine(folder, "intents.yaml")))
        {
            intents[key] = new IntentPhrases(List(Member(value, "whole")), List(Member(value, "within")));
        }

        return new PromptLibrary(
            wording,
            statuses,
            intents,
            Lists(Path.Combine(folder, "guard.yaml")),
            Lists(Path.Combine(folder, "question-forms.yaml")));
    }

    /// <summary>The wording of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key: an error in the program that a test prevents.</exception>
    public string Say(string key, TextLanguage language) => _wording[key].In(language);

    /// <summary>The wording of a key with one value filled in.</summary>
    public string Say(string key, TextLanguage language, string name, string value) =>
        Say(key, language).Replace("{" + name + "}", value, StringComparison.Ordinal);

    /// <summary>How a status is named and counted.</summary>
    public StatusWording Status(AnswerStatus status) => _statuses[(int)status];

    private static AnswerStatus Status(string key)
    {
        var name = key.Replace("_", string.Empty, StringComparison.Ordinal);
        for (var status = default(AnswerStatus); status <= AnswerStatus.Error; status++)
        {
            if (string.Equals(status.ToString(), name, StringComparison.OrdinalIgnoreCase))
            {
                return status;
            }
        }

        throw new InvalidDataException($"statuses.yaml: '{key}' is no status.");
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists(string path)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (key, value) in YamlTree.Read(path))
        {
            lists[key] = List(value);
        }

        return lists;
    }

    private static object? Member(object value, string name) =>
        value is Dictionary<string, object> map ? map.GetValueOrDefault(name) : null;

    private static string Text(object value, string name, string file, string key) =>
        Member(value, name) as string is { Length: > 0 } text
            ? text
            : throw new InvalidDataException($"{file}: '{key}' lacks '{name}'.");

    private static List<string> List(object? value) =>
        value is List<object> items ? items.ConvertAll(item => item as string ?? string.Empty) : [];
}
