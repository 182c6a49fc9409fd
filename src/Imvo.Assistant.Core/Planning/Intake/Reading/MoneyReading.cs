using System.Globalization;
using Imvo.Assistant.Core.Planning.Intake.Numbers;
using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Reads turnover and balance sheet total.</summary>
internal sealed class MoneyReading(ReadText text, List<WrittenNumber> numbers)
{
    private const string Other = "other";
    private const int Reach = 5;

    // More than any company turns over.
    private const decimal MostEuro = 1_000_000_000_000m;

    // Less is a price, not what a firm turns over.
    private const decimal LeastWithoutWord = 10_000m;

    public void Read(List<Finding> findings)
    {
        foreach (var number in numbers)
        {
            var isMoney = text.Tokens[number.First].IsEuro || text.Is(number.Last + 1, WordKind.Euro) || text.Is(number.First - 1, WordKind.Euro);
            if (Named(number) is { } named)
            {
                Add(findings, number, named.Value, Math.Min(named.First, number.First), Math.Max(named.Last, number.Last), isMoney);
            }
            else if (isMoney && number.Value >= LeastWithoutWord)
            {
                Add(findings, number, IntakeSlots.Turnover, number.First, number.Last, isMoney: true);
            }
        }
    }

    private void Add(List<Finding> findings, WrittenNumber number, string slot, int first, int last, bool isMoney)
    {
        var isAmount = isMoney || number.IsScaled || number.Value >= LeastWithoutWord;
        if (slot is not Other && isAmount && number.Value is > 0 and <= MostEuro && !text.Tokens[number.First].IsNegative)
        {
            findings.Add(new Finding(
                slot,
                Normal(number.Value).ToString(CultureInfo.InvariantCulture),
                first,
                last,
                Polarity.IsNegated(text, number.First, number.Last),
                Polarity.Correction(text, first)));
        }
    }

    private static decimal Normal(decimal value) => decimal.Truncate(value) == value ? decimal.Truncate(value) : value;

    // The nearest word for an amount: 'omzet', 'balanstotaal'; purchases and profit are neither.
    private WordMark? Named(WrittenNumber number)
    {
        var clause = text.Tokens[number.First].Clause;
        for (var distance = 1; distance <= Reach; distance++)
        {
            if (Find(number.Last + distance, clause) is { } after && !IsParted(number.Last + 1, after.First))
            {
                return after;
            }

            if (Find(number.First - distance, clause) is { } before && (distance == 1 || !IsParted(before.Last + 1, number.First)))
            {
                return before;
            }
        }

        return null;
    }

    // Behind a comma another amount begins; 'omzet: 2 miljoen' is parted too, but only by the colon.
    private bool IsParted(int from, int to)
    {
        for (var at = from; at <= to; at++)
        {
            if (text.Tokens[at].Before >= Gap.Comma)
            {
                return true;
            }
        }

        return false;
    }

    private WordMark? Find(int at, int clause) => text.InClause(at, clause) ? text.Find(at, WordKind.Amount) : null;
}
