using System.Globalization;
using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Numbers;

/// <summary>Finds the numbers of a text, in digits and in words.</summary>
internal sealed class NumberReading(ReadText text, NumberWords words)
{
    private const int Hundred = 100;
    private const int Thousand = 1000;

    public List<WrittenNumber> All()
    {
        var numbers = new List<WrittenNumber>();
        var at = 0;
        while (at < text.Count)
        {
            var number = text.Tokens[at].IsNumber ? Plain(at) : InWords(at);
            if (number is null)
            {
                at++;
                continue;
            }

            number = Scaled(number);
            numbers.Add(number);
            for (var token = number.First; token <= number.Last; token++)
            {
                text.Tokens[token].IsKnown = true;
            }

            at = number.Last + 1;
        }

        return numbers;
    }

    private WrittenNumber Plain(int at)
    {
        var token = text.Tokens[at];
        return new WrittenNumber(at, at, Digits.Read(text.Text.AsSpan(token.Start, token.End - token.Start)), IsScaled: false);
    }

    // Twenty-five; two thousand three hundred and five; drieduizend vierhonderdvijf.
    private WrittenNumber? InWords(int first)
    {
        var total = 0;
        var current = 0;
        var last = first - 1;
        for (var at = first; at < text.Count; at++)
        {
            var folded = text.Tokens[at].Folded;
            if (at > first && text.Tokens[at].Before >= Gap.Comma)
            {
                break;
            }

            if (at > first && at == last + 1 && (current >= Hundred || (total > 0 && current == 0)) && text.Is(at, WordKind.And)
                && at + 1 < text.Count && words.Read(text.Tokens[at + 1].Folded) is < Hundred)
            {
                continue;
            }

            if (words.Read(folded) is not { } value || !Take(folded, value, ref total, ref current, at == first))
            {
                break;
            }

            last = at;
        }

        return last < first ? null : new WrittenNumber(first, last, total + current, IsScaled: false);
    }

    private bool Take(string folded, int value, ref int total, ref int current, bool isFirst)
    {
        if (words.IsFactor(folded) && !isFirst)
        {
            return Multiply(value, ref total, ref current);
        }

        var fits = current == 0 || (current % Hundred == 0 && value < Hundred) || (current % 10 == 0 && current % Hundred >= 20 && value < 10);
        if (!fits || (total > 0 && value >= Thousand))
        {
            return false;
        }

        // 'Drieduizend' may be followed by hundreds; 'twaalfhonderd' by tens.
        if (value >= Thousand && value % Thousand == 0)
        {
            total += value;
            return true;
        }

        current += value;
        return true;
    }

    private static bool Multiply(int value, ref int total, ref int current)
    {
        if (value == Hundred && current is > 0 and < Hundred)
        {
            current *= Hundred;
            return true;
        }

        if (value == Thousand && current is > 0 and < Thousand && total == 0)
        {
            total = current * Thousand;
            current = 0;
            return true;
        }

        if (value == Hundred && current == 0 && total > 0)
        {
            current = Hundred;
            return true;
        }

        return false;
    }

    private WrittenNumber Scaled(WrittenNumber number)
    {
        var next = number.Last + 1;
        if (text.At(next, WordKind.Scale) is not { } scale || text.Tokens[next].Before >= Gap.Comma)
        {
            return number;
        }

        // A lone letter means millions only right behind the digits: 3M.
        var isLetter = text.Tokens[next].Folded.Length == 1;
        if (isLetter && text.Tokens[next].Start != text.Tokens[number.Last].End)
        {
            return number;
        }

        var factor = decimal.Parse(scale.Value, CultureInfo.InvariantCulture);
        return number.Value >= Digits.Absurd
            ? number
            : number with { Last = scale.Last, Value = number.Value * factor, IsScaled = true };
    }
}
