using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Conversations.Cues;

/// <summary>Knows what messages ask of the dialogue, by the phrases of <c>commands.yaml</c> and <c>intents.yaml</c>.</summary>
public sealed class CueBook
{
    private const string File = "commands.yaml";

    private readonly CuePhrases[] _phrases;

    private CueBook(CuePhrases[] phrases) => _phrases = phrases;

    /// <summary>Reads the phrases.</summary>
    /// <param name="folder">Folder of the prompts.</param>
    /// <exception cref="InvalidDataException">The file is missing, names a cue that does not exist, or lacks one; the message says which.</exception>
    public static CueBook Read(string folder)
    {
        var phrases = new CuePhrases?[Enum.GetValues<Cue>().Length];
        foreach (var (key, value) in YamlTree.Read(Path.Combine(folder, File)))
        {
            if (!Enum.TryParse<Cue>(key.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var cue) || char.IsAsciiDigit(key[0]))
            {
                throw new InvalidDataException($"{File}: '{key}' is nothing that the dialogue can do.");
            }

            phrases[(int)cue] = new CuePhrases(Phrases(key, value, "whole"), Phrases(key, value, "opening"), Phrases(key, value, "within"));
        }

        var missing = Array.FindIndex(phrases, phrase => phrase is null);
        return missing < 0
            ? new CueBook([.. phrases.Select(phrase => phrase!)])
            : throw new InvalidDataException($"{File} lacks '{(Cue)missing}'.");
    }

    /// <summary>All phrases of a cue as they are compared.</summary>
    public IEnumerable<string> PhrasesOf(Cue cue)
    {
        var phrases = _phrases[(int)cue];
        return phrases.Whole.Concat(phrases.Opening).Concat(phrases.Within).Select(words => string.Join(' ', words));
    }

    /// <summary>Messages that are this cue and nothing else.</summary>
    public IEnumerable<string> WholeMessagesOf(Cue cue) => _phrases[(int)cue].Whole.Select(words => string.Join(' ', words));

    internal bool Has(Cue cue, MessageWords words)
    {
        var phrases = _phrases[(int)cue];
        return Is(cue, words)
            || phrases.Opening.Any(phrase => words.Holds(phrase, 0))
            || phrases.Within.Any(phrase => At(phrase, words) >= 0);
    }

    /// <summary>Whether a message is a phrase of the cue and nothing else.</summary>
    internal bool Is(Cue cue, MessageWords words) =>
        _phrases[(int)cue].Whole.Any(phrase => phrase.Length == words.Count && words.Holds(phrase, 0));

    /// <summary>Where a phrase of the cue stands last; below zero when none does.</summary>
    internal int LastOf(Cue cue, MessageWords words)
    {
        for (var at = words.Count - 1; at >= 0; at--)
        {
            if (_phrases[(int)cue].Within.Any(phrase => words.Holds(phrase, at)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The words of a message that do not belong to these cues.</summary>
    internal IReadOnlyList<string> Rest(MessageWords words, params ReadOnlySpan<Cue> cues)
    {
        var isPart = new bool[words.Count];
        foreach (var cue in cues)
        {
            var phrases = _phrases[(int)cue];
            foreach (var phrase in phrases.Whole.Concat(phrases.Opening).Concat(phrases.Within))
            {
                for (var at = 0; at + phrase.Length <= words.Count; at++)
                {
                    if (words.Holds(phrase, at))
                    {
                        Array.Fill(isPart, value: true, at, phrase.Length);
                    }
                }
            }
        }

        return [.. words.All.Where((_, at) => !isPart[at])];
    }

    private static int At(string[] phrase, MessageWords words)
    {
        for (var at = 0; at + phrase.Length <= words.Count; at++)
        {
            if (words.Holds(phrase, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static List<string[]> Phrases(string key, object value, string place)
    {
        if (value is not Dictionary<string, object> map)
        {
            throw new InvalidDataException($"{File}: '{key}' must have whole, opening or within.");
        }

        var stray = map.Keys.FirstOrDefault(name => name is not ("whole" or "opening" or "within"));
        if (stray is not null)
        {
            throw new InvalidDataException($"{File}: '{key}' has '{stray}'. Use whole, opening or within.");
        }

        var phrases = new List<string[]>();
        foreach (var item in map.GetValueOrDefault(place) as List<object> ?? [])
        {
            var words = MessageWords.Split(item as string ?? string.Empty);
            phrases.Add(words.Length > 0 ? words : throw new InvalidDataException($"{File}: '{key}' has an empty phrase."));
        }

        return phrases;
    }
}
