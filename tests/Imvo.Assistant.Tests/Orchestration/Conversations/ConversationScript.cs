using System.Globalization;
using Imvo.Assistant.Tests.Content;

namespace Imvo.Assistant.Tests.Orchestration.Conversations;

/// <summary>
/// A conversation that can be read: <c>&gt;</c> what the user types, <c>=</c> how the turn must end (status and kind), <c>~</c> what
/// the reply must hold and <c>!</c> what it must not, <c>&amp; n</c> a message of so many letters, <c>#</c> a remark.
/// </summary>
internal sealed record ConversationScript(string Name, IReadOnlyList<ScriptTurn> Turns)
{
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "tests", "Datasets", "conversations");

    public static ConversationScript Read(string name)
    {
        var turns = new List<ScriptTurn>();
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name + ".txt")))
        {
            var rest = line.Length > 2 ? line[2..] : string.Empty;
            switch (line.Length > 0 ? line[0] : '#')
            {
                case '>':
                    turns.Add(new ScriptTurn(rest, [], [], []));
                    break;
                case '&':
                    turns.Add(new ScriptTurn(string.Concat(Enumerable.Repeat("woord ", int.Parse(rest, CultureInfo.InvariantCulture) / 6)), [], [], []));
                    break;
                case '=':
                    turns[^1].Ends.Add(rest);
                    break;
                case '~':
                    turns[^1].Holds.Add(rest);
                    break;
                case '!':
                    turns[^1].Lacks.Add(rest);
                    break;
                case '#':
                    break;
                default:
                    throw new InvalidDataException($"{name}: '{line}' begins with none of > = ~ ! & #.");
            }
        }

        return new ConversationScript(name, turns);
    }
}

/// <summary>A message and what its reply must be.</summary>
internal sealed record ScriptTurn(string Text, List<string> Ends, List<string> Holds, List<string> Lacks);
