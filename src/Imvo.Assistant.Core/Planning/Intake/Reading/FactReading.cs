using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Reads what is a yes or no, and the measures already taken.</summary>
internal sealed class FactReading(ReadText text)
{
    public void Read(List<Finding> findings)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.At(at, WordKind.Fact) is { } fact && !IsPartOfLonger(fact))
            {
                ReadFact(findings, fact);
            }

            if (text.Is(at, WordKind.Big) && LargeCustomer(at) is var customer && customer >= 0)
            {
                var isNegated = Polarity.IsNegated(text, at, customer);
                findings.Add(new Finding(IntakeSlots.LargeCustomers, isNegated ? "false" : "true", at, customer));
            }

            if (text.At(at, WordKind.Measure) is { } measure && IsTaken(measure))
            {
                findings.Add(new Finding(IntakeSlots.Measures, measure.Value, measure.First, measure.Last));
            }
        }
    }

    // 'Big sports chains'; a big market is no customer.
    private int LargeCustomer(int big)
    {
        for (var at = big + 1; at <= big + 2 && at < text.Count && text.Tokens[at].Before < Gap.Comma; at++)
        {
            if (text.Find(at, WordKind.Customer) is { } customer)
            {
                return string.Equals(customer.Value, "market", StringComparison.Ordinal) ? -1 : at;
            }

            // 'Voor een grote webwinkel', not 'wij zijn een grote webwinkel'.
            if (text.Is(at, WordKind.Role) && (text.Is(big - 1, WordKind.To) || text.Is(big - 2, WordKind.To)))
            {
                return at;
            }
        }

        return -1;
    }

    // The value of the word list is the slot and what it is: 'tier1Known:false', 'companyType:sdg'.
    private void ReadFact(List<Finding> findings, WordMark fact)
    {
        var colon = fact.Value.IndexOf(':', StringComparison.Ordinal);
        var slot = fact.Value[..colon];
        var value = fact.Value[(colon + 1)..];
        var isNegated = Polarity.IsNegated(text, fact.First, fact.Last) || HasNegationInside(fact);
        if (isNegated && value is "true" or "false")
        {
            value = string.Equals(value, "true", StringComparison.Ordinal) ? "false" : "true";
            isNegated = false;
        }

        if (!isNegated)
        {
            findings.Add(new Finding(slot, value, fact.First, fact.Last, Correction: Polarity.Correction(text, fact.First)));
        }
    }

    // 'Kennen onze leveranciers niet': knowing is denied right behind it.
    private bool HasNegationInside(WordMark fact)
    {
        var clause = text.Tokens[fact.Last].Clause;
        return (text.Is(fact.First, WordKind.Know) || text.Is(fact.Last, WordKind.Know))
            && ((text.InClause(fact.Last + 1, clause) && text.Is(fact.Last + 1, WordKind.Not))
                || (text.InClause(fact.Last + 2, clause) && text.Is(fact.Last + 2, WordKind.Not)));
    }

    // 'Know where' within 'do not know where'.
    private bool IsPartOfLonger(WordMark fact)
    {
        for (var first = Math.Max(0, fact.First - 3); first < fact.First; first++)
        {
            if (text.At(first, WordKind.Fact) is { } longer && longer.Last >= fact.Last)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTaken(WordMark measure)
    {
        var clause = text.Tokens[measure.First].Clause;
        var has = false;
        for (var at = measure.First - 1; text.InClause(at, clause); at--)
        {
            has |= text.Is(at, WordKind.Have);
        }

        return (has || text.Is(measure.Last + 1, WordKind.Have)) && !Polarity.IsNegated(text, measure.First, measure.Last) && IsKnown(measure.Value);
    }

    private bool IsKnown(string key)
    {
        foreach (var measure in text.Lexicon.Tables.Measures)
        {
            if (string.Equals(measure.Key, key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
