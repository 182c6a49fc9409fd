using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Tells what a firm trades in or does apart from what its customers are.</summary>
internal sealed class ProductReading(ReadText text)
{
    private const int ShortestUnknown = 4;
    private const int ViaReach = 3;

    public void Read(List<Finding> findings)
    {
        var any = false;
        foreach (var match in text.Matches)
        {
            if (match.IsCountry || IsCustomer(match) || IsMeans(match) || IsOnlyRole(match) || IsStaff(match))
            {
                continue;
            }

            any = true;
            findings.Add(New(match.First, match.Last, KeyOf(match)) with { Match = match });
        }

        if (!any && UnknownProduct() is var unknown && unknown >= 0)
        {
            findings.Add(New(unknown, unknown, string.Empty));
        }
    }

    private Finding New(int first, int last, string value) => new(
        IntakeSlots.Products, value, first, last, Polarity.IsNegated(text, first, last), Polarity.Correction(text, first));

    private string KeyOf(TermMatch match) => match.IsProduct
        ? text.Lexicon.Tables.Products[match.Owner].Key
        : text.Lexicon.Tables.Sectors[match.Owner].Key;

    // 'Leveren aan restaurants', 'werkkleding voor de bouw'.
    private bool IsCustomer(TermMatch match)
    {
        var clause = text.Tokens[match.First].Clause;
        if (text.Is(match.Last, WordKind.Customer) && IsFirm(match) && !text.Is(match.First - 1, WordKind.Being))
        {
            return true;
        }

        for (var at = match.First - 1; text.InClause(at, clause); at--)
        {
            if (text.Is(at, WordKind.Being) && text.Is(at - 1, WordKind.Customer))
            {
                return true;
            }

            if (text.Is(at, WordKind.From) || text.Is(at, WordKind.Buy) || text.Is(at, WordKind.Being)
                || (text.Tokens[at + 1].Before >= Gap.Comma && !IsFirm(match)))
            {
                return false;
            }

            if (text.Find(at, WordKind.To) is { } to)
            {
                return string.Equals(to.Value, "for", StringComparison.Ordinal) ? IsFirm(match) || text.Is(match.First, WordKind.Customer) : IsSold(at, clause);
            }

            if (text.Is(at, WordKind.Customer) && IsFirm(match))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSold(int to, int clause)
    {
        for (var at = to - 1; text.InClause(at, clause); at--)
        {
            if (text.Is(at, WordKind.Sell))
            {
                return true;
            }
        }

        return false;
    }

    // 'Cadeauwinkel' with servies: what is sold is named already.
    private bool IsOnlyRole(TermMatch match) => match.IsProduct
        && text.Lexicon.Tables.Products[match.Owner].IsService
        && text.Matches.Exists(other => other.IsProduct && !text.Lexicon.Tables.Products[other.Owner].IsService)
        && text.Find(match.Last, WordKind.Role) is { Value: "retailer" or "wholesaler" or "importer" or "trade" };

    // A grower's 'uitzendkrachten' work for it; they are what an agency sells.
    private bool IsStaff(TermMatch match) => text.Is(match.First, WordKind.Temp)
        && text.Matches.Exists(other => !other.IsCountry && (other.Kind != match.Kind || other.Owner != match.Owner));

    // 'Via onze website'.
    private bool IsMeans(TermMatch match)
    {
        if (!IsFirm(match))
        {
            return false;
        }

        for (var at = match.First - 1; at >= 0 && match.First - at <= ViaReach && text.Tokens[at].Clause == text.Tokens[match.First].Clause; at--)
        {
            if (text.Is(at, WordKind.Via) || text.Find(at, WordKind.Own) is { Value: "possessive" })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFirm(TermMatch match) =>
        !match.IsProduct || text.Lexicon.Tables.Products[match.Owner].IsService || text.Is(match.Last, WordKind.Role)
        || text.Is(match.Last, WordKind.Customer) || IsFirmBehind(match.Last + 1);

    // 'Chocolate makers'.
    private bool IsFirmBehind(int at) => at < text.Count && text.Tokens[at].Before == Gap.None
        && text.Lexicon.RoleEndings.Exists(ending => ending is { Role: "firm" } && string.Equals(ending.Text, text.Tokens[at].Folded, StringComparison.Ordinal));

    // The word that stands where a product would: behind 'importeur van' or 'wij kopen', or before 'uit India'.
    private int UnknownProduct()
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (!IsUnknown(at))
            {
                continue;
            }

            var before = at - 1;
            while (text.Is(before, WordKind.Common) && !Trades(before) && !text.Is(before, WordKind.From) && !text.Is(before, WordKind.In))
            {
                before--;
            }

            var isBought = Trades(before) || (text.Is(before, WordKind.Subject) && Trades(before - 1));
            var isFrom = (text.Is(at + 1, WordKind.From) || text.Is(at + 1, WordKind.In)) && text.MatchAt(at + 2) is { IsCountry: true };
            if (isBought || isFrom)
            {
                return at;
            }
        }

        return -1;
    }

    private bool Trades(int at) => text.Is(at, WordKind.Buy) || text.Is(at, WordKind.Sell)
        || text.Is(at, WordKind.Role) || text.Is(at, WordKind.RoleVerb);

    private bool IsUnknown(int at) => text.Tokens[at] is { IsKnown: false, IsNumber: false } token && token.Folded.Length >= ShortestUnknown
        && !text.Is(at - 1, WordKind.From) && !text.Is(at - 1, WordKind.In);
}
