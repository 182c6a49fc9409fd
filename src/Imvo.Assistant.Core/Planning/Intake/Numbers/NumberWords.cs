using System.Globalization;
using Imvo.Assistant.Core.Planning.Intake.Terms;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake.Numbers;

/// <summary>Reads number words of one token, Dutch compounds among them: <c>honderdtweeëntwintig</c>.</summary>
internal sealed class NumberWords
{
    private const int Hundred = 100;
    private const int Thousand = 1000;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _tens = [];
    private readonly List<string> _hundreds = [];
    private readonly List<string> _thousands = [];
    private readonly string[] _joins = ["en", "and"];

    public NumberWords(IReadOnlyList<IntakeWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (WordKinds.Of(words[at].Kind) == WordKind.Number)
            {
                Add(words[at].DutchWords, words[at].Value);
                Add(words[at].EnglishWords, words[at].Value);
            }
        }
    }

    /// <summary>The value of a folded word; null when it is no number word.</summary>
    public int? Read(string folded) => Read(folded.AsSpan());

    /// <summary>Whether the word is a factor rather than a number to add: hundred or thousand.</summary>
    public bool IsFactor(string folded) => _hundreds.Contains(folded) || _thousands.Contains(folded);

    private int? Read(ReadOnlySpan<char> word)
    {
        if (word.Length == 0)
        {
            return null;
        }

        if (_values.TryGetValue(word.ToString(), out var known))
        {
            return int.Parse(known, CultureInfo.InvariantCulture);
        }

        return ReadFactor(word, _thousands, Thousand) ?? ReadFactor(word, _hundreds, Hundred) ?? ReadTens(word);
    }

    private int? ReadFactor(ReadOnlySpan<char> word, List<string> factors, int factor)
    {
        foreach (var name in factors)
        {
            var at = word.IndexOf(name, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var before = at == 0 ? 1 : Read(word[..at]);
            var rest = WithoutJoin(word[(at + name.Length)..]);
            var after = rest.Length == 0 ? 0 : Read(rest);
            if (before is > 0 and < Thousand && after is >= 0 && after < factor)
            {
                return (before.Value * factor) + after.Value;
            }
        }

        return null;
    }

    // Twee-en-twintig: the unit comes first.
    private int? ReadTens(ReadOnlySpan<char> word)
    {
        foreach (var ten in _tens)
        {
            if (!word.EndsWith(ten, StringComparison.Ordinal))
            {
                continue;
            }

            var unit = word[..^ten.Length];
            if (unit.EndsWith("en", StringComparison.Ordinal) && Read(unit[..^2]) is > 0 and < 10 and var value)
            {
                return value + int.Parse(_values[ten], CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private ReadOnlySpan<char> WithoutJoin(ReadOnlySpan<char> word)
    {
        foreach (var join in _joins)
        {
            if (word.StartsWith(join, StringComparison.Ordinal) && Read(word[join.Length..]) is not null)
            {
                return word[join.Length..];
            }
        }

        return word;
    }

    private void Add(IReadOnlyList<string> words, string value)
    {
        Span<char> buffer = stackalloc char[TermText.MostCharacters];
        foreach (var word in words)
        {
            var folded = new string(buffer[..TermText.Normalize(word, buffer)]);
            _values[folded] = value;
            var number = int.Parse(value, CultureInfo.InvariantCulture);
            var list = number switch
            {
                Thousand => _thousands,
                Hundred => _hundreds,
                >= 20 and < Hundred => _tens,
                _ => null,
            };
            list?.Add(folded);
        }
    }
}
