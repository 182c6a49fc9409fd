using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>All words the reader knows, ready to be looked up.</summary>
internal sealed class Lexicon
{
    // The high bit of the kind of a word tells the language; there are far fewer kinds than 128.
    private const byte English = 0x80;

    private readonly WordKind[] _kinds;

    public Lexicon(PlanTables tables)
    {
        Tables = tables;
        _kinds = new WordKind[tables.IntakeWords.Count];
        Words = IndexOfWords(tables.IntakeWords);
        Terms = IndexOfTerms();
    }

    public PlanTables Tables { get; }

    /// <summary>The words of the word lists; the owner is the row.</summary>
    public TermIndex Words { get; }

    /// <summary>The words of products, sectors and countries; the owner is the place in the table.</summary>
    public TermIndex Terms { get; }

    /// <summary>Ends of compounds that tell the role, with the role.</summary>
    public List<RoleEnding> RoleEndings { get; } = [];

    public WordKind KindOf(int wordEntry) => _kinds[Words.Owner(wordEntry)];

    public string ValueOf(int wordEntry) => Tables.IntakeWords[Words.Owner(wordEntry)].Value;

    /// <summary>Whether the word lists give the word this meaning.</summary>
    public bool IsWord(ulong hash, WordKind kind)
    {
        for (var entry = Words.First(hash); entry >= 0; entry = Words.Next(entry))
        {
            if (KindOf(entry) == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word names no product by itself in a text of this language.</summary>
    public bool IsPlain(ulong hash, TextLanguage language)
    {
        for (var entry = Words.First(hash); entry >= 0; entry = Words.Next(entry))
        {
            if (KindOf(entry) == WordKind.Plain && (Words.Kind(entry) >= English) == (language == TextLanguage.English))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The entry of a product or sector with this word, best for the language first; negative when there is none.</summary>
    public int Product(ulong hash, TextLanguage language)
    {
        var best = -1;
        for (var entry = Terms.First(hash); entry >= 0; entry = Terms.Next(entry))
        {
            // Entries come last added first; of two alike the first of the table is taken.
            if ((TermKind)Terms.Kind(entry) < TermKind.Country && (best < 0 || Rank(entry, language) >= Rank(best, language)))
            {
                best = entry;
            }
        }

        return best;
    }

    private static TermKind Kind(TermKind dutch, bool english) => english ? dutch + 1 : dutch;

    private int Rank(int entry, TextLanguage language)
    {
        var kind = (TermKind)Terms.Kind(entry);
        var rank = kind is TermKind.DutchProduct or TermKind.EnglishProduct ? 2 : 0;
        var isEnglish = kind is TermKind.EnglishProduct or TermKind.EnglishSector;
        return rank + (isEnglish == (language == TextLanguage.English) ? 1 : 0);
    }

    private TermIndex IndexOfWords(IReadOnlyList<IntakeWord> rows)
    {
        var capacity = 0;
        foreach (var row in rows)
        {
            capacity += row.DutchWords.Count + row.EnglishWords.Count;
        }

        var index = new TermIndex(capacity);
        for (var at = 0; at < rows.Count; at++)
        {
            var row = rows[at];
            _kinds[at] = WordKinds.Of(row.Kind);
            AddWords(index, row.DutchWords, at, 0);
            AddWords(index, row.EnglishWords, at, English);
        }

        return index;
    }

    private void AddWords(TermIndex index, IReadOnlyList<string> words, int owner, byte language)
    {
        Span<char> buffer = stackalloc char[TermText.MostCharacters];
        for (var at = 0; at < words.Count; at++)
        {
            var folded = buffer[..TermText.Normalize(words[at], buffer)];
            index.Add(folded, words[at], language, owner);
            if (_kinds[owner] == WordKind.RoleEnding)
            {
                RoleEndings.Add(new RoleEnding(new string(folded), Tables.IntakeWords[owner].Value));
            }
        }
    }

    private TermIndex IndexOfTerms()
    {
        var capacity = 0;
        foreach (var product in Tables.Products)
        {
            capacity += product.DutchWords.Count + product.EnglishWords.Count + 2;
        }

        foreach (var sector in Tables.Sectors)
        {
            capacity += sector.DutchWords.Count + sector.EnglishWords.Count + 2;
        }

        foreach (var country in Tables.Countries)
        {
            capacity += country.DutchWords.Count + country.EnglishWords.Count + country.CasedWords.Count + 2;
        }

        var index = new TermIndex(capacity);
        for (var at = 0; at < Tables.Products.Count; at++)
        {
            var product = Tables.Products[at];
            AddPair(index, TermKind.DutchProduct, at, product.Name.Dutch, product.DutchWords, product.Name.English, product.EnglishWords);
        }

        for (var at = 0; at < Tables.Sectors.Count; at++)
        {
            var sector = Tables.Sectors[at];
            AddPair(index, TermKind.DutchSector, at, sector.Name.Dutch, sector.DutchWords, sector.Name.English, sector.EnglishWords);
        }

        for (var at = 0; at < Tables.Countries.Count; at++)
        {
            var country = Tables.Countries[at];
            AddTerms(index, TermKind.Country, at, country.Name.Dutch, country.DutchWords);
            AddTerms(index, TermKind.Country, at, country.Name.English, country.EnglishWords);
            AddTerms(index, TermKind.CasedCountry, at, name: null, country.CasedWords);
        }

        return index;
    }

    private void AddPair(
        TermIndex index, TermKind kind, int owner, string dutch, IReadOnlyList<string> dutchWords, string english, IReadOnlyList<string> englishWords)
    {
        AddTerms(index, kind, owner, dutch, dutchWords);
        AddTerms(index, Kind(kind, english: true), owner, english, englishWords);
    }

    private void AddTerms(TermIndex index, TermKind kind, int owner, string? name, IReadOnlyList<string> words)
    {
        Span<char> buffer = stackalloc char[TermText.MostCharacters];
        if (name is not null)
        {
            AddTerm(index, kind, owner, name, buffer);
        }

        for (var at = 0; at < words.Count; at++)
        {
            AddTerm(index, kind, owner, words[at], buffer);
        }
    }

    private void AddTerm(TermIndex index, TermKind kind, int owner, string term, Span<char> buffer)
    {
        var folded = buffer[..TermText.Normalize(term, buffer)];

        // 'Webshop' tells what the firm is, not what it sells.
        if (kind >= TermKind.Country || !IsWord(TermText.Hash(folded), WordKind.Role))
        {
            index.Add(folded, term, (byte)kind, owner);
        }
    }
}
