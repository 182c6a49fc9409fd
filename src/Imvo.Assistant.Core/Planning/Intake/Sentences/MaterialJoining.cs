using Imvo.Assistant.Core.Planning.Intake.Terms;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>Joins a material to the product made of it: <c>katoenen t-shirts</c> are one product of two sectors.</summary>
internal static class MaterialJoining
{
    // Shorter materials are verbs too: 'leren'.
    private const int ShortestAlone = 6;

    public static void Join(ReadText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.At(at, WordKind.Material) is { } material && text.MatchAt(at) is null)
            {
                JoinAdjective(text, at, material.Value);
            }
        }

        for (var at = 0; at + 1 < text.Matches.Count; at++)
        {
            var one = text.Matches[at];
            var other = text.Matches[at + 1];
            if (IsMadeOf(text, one, other))
            {
                text.Join(at, Joined(text, one.First, one, SectorOf(text, other)) with { Last = other.Last });
                continue;
            }

            if (one.IsCountry || !other.IsProduct || other.First != one.Last + 1 || text.Tokens[other.First].Before >= Gap.Comma
                || !text.Is(one.Last, WordKind.Material))
            {
                continue;
            }

            text.Join(at, Joined(text, one.First, other, SectorOf(text, one)));
        }
    }

    // 'Dekbedovertrekken van katoen'.
    private static bool IsMadeOf(ReadText text, TermMatch one, TermMatch other) =>
        one.IsProduct && other.IsProduct && other.First == one.Last + 2 && text.Tokens[other.First].Before < Gap.Comma
        && text.Is(one.Last + 1, WordKind.Of) && text.Is(other.Last, WordKind.Material) && !text.Is(one.Last, WordKind.Role);

    private static void JoinAdjective(ReadText text, int at, string key)
    {
        var product = Find(text, key);
        if (product < 0 || at + 1 >= text.Count || text.Tokens[at + 1].Before >= Gap.Comma)
        {
            return;
        }

        var sector = text.Lexicon.Tables.Products[product].Sector;
        if (text.MatchAt(at + 1) is { IsCountry: false } noun)
        {
            var place = text.Matches.IndexOf(noun);
            var ofMaterial = text.Is(noun.Last, WordKind.Form) && !string.Equals(SectorOf(text, noun), sector, StringComparison.Ordinal);
            Replace(text, place, ofMaterial
                ? new TermMatch(at, noun.Last, TermKind.DutchProduct, product)
                : Joined(text, at, noun, sector));
            return;
        }

        var isForm = text.Is(at + 1, WordKind.Form);
        if (isForm || (!text.Tokens[at + 1].IsKnown && !text.Tokens[at + 1].IsNumber && text.Tokens[at].Folded.Length >= ShortestAlone))
        {
            var place = SectorIndex(text, sector);
            text.Add(isForm || place < 0
                ? new TermMatch(at, at + 1, TermKind.DutchProduct, product)
                : new TermMatch(at, at + 1, TermKind.DutchSector, place));
            text.Matches.Sort((one, other) => one.First.CompareTo(other.First));
        }
    }

    private static void Replace(ReadText text, int place, TermMatch match)
    {
        text.Matches.RemoveAt(place);
        text.Add(match);
        text.Matches.Sort((one, other) => one.First.CompareTo(other.First));
    }

    private static TermMatch Joined(ReadText text, int first, TermMatch noun, string sector) => noun with
    {
        First = first,
        Material = IsPart(text, noun, sector) ? noun.Material : sector,
    };

    // What the tables know of the product already needs not be said by the text.
    private static bool IsPart(ReadText text, TermMatch noun, string sector)
    {
        var own = SectorOf(text, noun);
        if (string.Equals(own, sector, StringComparison.Ordinal))
        {
            return true;
        }

        var key = noun.IsProduct ? text.Lexicon.Tables.Products[noun.Owner].Key : own;
        foreach (var component in text.Lexicon.Tables.Components)
        {
            if (string.Equals(component.Sector, sector, StringComparison.Ordinal)
                && string.Equals(component.Of, component.OfProduct ? key : own, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string SectorOf(ReadText text, TermMatch match) => match.IsProduct
        ? text.Lexicon.Tables.Products[match.Owner].Sector
        : text.Lexicon.Tables.Sectors[match.Owner].Key;

    private static int SectorIndex(ReadText text, string key)
    {
        var sectors = text.Lexicon.Tables.Sectors;
        for (var at = 0; at < sectors.Count; at++)
        {
            if (string.Equals(sectors[at].Key, key, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    private static int Find(ReadText text, string key)
    {
        IReadOnlyList<Product> products = text.Lexicon.Tables.Products;
        for (var at = 0; at < products.Count; at++)
        {
            if (string.Equals(products[at].Key, key, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }
}
