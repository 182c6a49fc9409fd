using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>Finds products, sectors and countries in a text, the longest first.</summary>
internal static class TermMatching
{
    public static void Match(ReadText text)
    {
        var words = new UnknownWords(text);
        var at = 0;
        while (at < text.Count)
        {
            if (Longest(text, at) is { } match)
            {
                text.Add(match);
                RoleEnding(text, match.Last, isPart: match.First < match.Last, isService: IsService(text, match));

                at = match.Last + 1;
                continue;
            }

            if (!text.HasMark(at) && !text.Tokens[at].IsNumber)
            {
                words.Read(at);
            }
            else if (text.Is(at, WordKind.Customer))
            {
                // 'Kledingwinkels' are customers, or the firm's own.
                RoleEnding(text, at, isPart: false, isService: false);
            }

            at++;
        }

        words.ReadPairs();
        MaterialJoining.Join(text);
    }

    /// <summary>Marks the role that the end of a compound tells: <c>kledingwinkel</c>.</summary>
    /// <returns>The letters before that end; zero when there is no such end.</returns>
    public static int RoleEnding(ReadText text, int at, bool isPart, bool isService)
    {
        var folded = text.Tokens[at].Folded;
        foreach (var (ending, role) in text.Lexicon.RoleEndings)
        {
            // 'Websitebouwer' makes no goods.
            if (isService && role is "manufacturer" or "producer")
            {
                continue;
            }

            var isLonger = folded.Length > ending.Length + 2 && folded.EndsWith(ending, StringComparison.Ordinal);
            if (isLonger || (isPart && string.Equals(folded, ending, StringComparison.Ordinal)))
            {
                text.Add(new WordMark(WordKind.Role, role, at, at));
                return folded.Length - ending.Length;
            }
        }

        return 0;
    }

    private static bool IsService(ReadText text, TermMatch match) =>
        match.IsProduct && text.Lexicon.Tables.Products[match.Owner].IsService;

    private static TermMatch? Longest(ReadText text, int first)
    {
        var terms = text.Lexicon.Terms;
        TermMatch? longest = null;
        var hash = 0ul;
        for (var last = first; last < text.Count && last - first < TermIndex.MostWords; last++)
        {
            if (last > first && text.Tokens[last].Before >= Gap.Comma)
            {
                break;
            }

            hash = last == first ? TermText.Hash(text.Tokens[first].Folded) : TermText.HashNext(text.Tokens[last].Folded, hash);
            if (terms.First(hash) >= 0)
            {
                longest = Best(text, hash, first, last) ?? longest;
            }
        }

        return longest;
    }

    private static TermMatch? Best(ReadText text, ulong hash, int first, int last)
    {
        var terms = text.Lexicon.Terms;
        var isPlain = first == last && text.Lexicon.IsPlain(hash, text.Language);
        for (var entry = terms.First(hash); entry >= 0; entry = terms.Next(entry))
        {
            var kind = (TermKind)terms.Kind(entry);
            if (kind >= TermKind.Country && MayBeCountry(text.Tokens[first], kind, isPlain))
            {
                return new TermMatch(first, last, kind, terms.Owner(entry));
            }
        }

        var product = isPlain ? -1 : text.Lexicon.Product(hash, text.Language);
        return product < 0 ? null : new TermMatch(first, last, (TermKind)terms.Kind(product), terms.Owner(product));
    }

    private static bool MayBeCountry(Token token, TermKind kind, bool isPlain)
    {
        if (isPlain)
        {
            return token.IsUpper;
        }

        return kind == TermKind.Country || token.IsCapital;
    }
}
