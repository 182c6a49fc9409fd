using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>Understands words that no table lists as they are: other forms, compounds and typing errors.</summary>
internal sealed class UnknownWords(ReadText text)
{
    private const int ShortestPart = 3;
    private const int ShortestHead = 4;

    // A long text repeats its words.
    private readonly HashSet<string> _hopeless = new(StringComparer.Ordinal);

    public void Read(int at)
    {
        var folded = text.Tokens[at].Folded;
        if (folded.Length < ShortestPart || _hopeless.Contains(folded))
        {
            return;
        }

        if (!ReadCompoundOfRole(at, folded) && !ReadForm(at, folded) && !ReadCompound(at, folded) && !ReadTypo(at, folded))
        {
            _hopeless.Add(folded);
        }
    }

    /// <summary>Reads mistyped names of two words: <c>zuid afirka</c>.</summary>
    public void ReadPairs()
    {
        for (var at = 0; at + 1 < text.Count; at++)
        {
            if (text.Tokens[at].IsKnown || text.Tokens[at + 1].IsKnown || text.Tokens[at + 1].Before >= Gap.Comma
                || text.Tokens[at].IsNumber || text.Tokens[at + 1].IsNumber)
            {
                continue;
            }

            var entry = TypoSearch.Find(text.Lexicon.Terms, $"{text.Tokens[at].Folded} {text.Tokens[at + 1].Folded}", out _);
            if (entry >= 0)
            {
                Insert(new TermMatch(at, at + 1, (TermKind)text.Lexicon.Terms.Kind(entry), text.Lexicon.Terms.Owner(entry)));
                at++;
            }
        }
    }

    private bool ReadCompoundOfRole(int at, string folded)
    {
        var before = TermMatching.RoleEnding(text, at, isPart: false, isService: false);
        if (before == 0)
        {
            return false;
        }

        var entry = WordOf(folded[..before]);
        if (entry >= 0)
        {
            Add(at, entry);
        }

        return true;
    }

    private bool ReadForm(int at, string folded)
    {
        if (folded.Length <= ShortestPart)
        {
            return false;
        }

        foreach (var form in WordForms.Of(folded))
        {
            var hash = TermText.Hash(form);
            var entry = text.Lexicon.IsPlain(hash, text.Language) ? -1 : text.Lexicon.Product(hash, text.Language);
            if (entry >= 0)
            {
                Add(at, entry);
                return true;
            }
        }

        return false;
    }

    private bool ReadCompound(int at, string folded)
    {
        for (var cut = ShortestPart; cut <= folded.Length - ShortestPart; cut++)
        {
            var head = folded[cut..];
            var isForm = text.Lexicon.IsWord(TermText.Hash(head), WordKind.Form);
            // Staalbuizen: material in a shape.
            var entry = isForm ? MaterialOf(folded[..cut]) : -1;
            if (entry < 0 && head.Length >= ShortestHead && IsPart(folded[..cut]))
            {
                entry = WordOf(head);
            }

            if (entry < 0 && isForm)
            {
                entry = WordOf(folded[..cut]);
            }

            if (entry >= 0)
            {
                Add(at, entry);
                return true;
            }
        }

        return false;
    }

    private bool ReadTypo(int at, string folded)
    {
        var lexicon = text.Lexicon;
        var word = TypoSearch.Find(lexicon.Words, folded, out var wordErrors);
        var term = TypoSearch.Find(lexicon.Terms, folded, out var termErrors);

        // Behind 'uit' a country is meant: 'uit chian' is China and no chain.
        var isPlace = text.Is(at - 1, WordKind.From) || text.Is(at - 1, WordKind.In);
        if (word >= 0 && (wordErrors < termErrors || (wordErrors == termErrors && !isPlace)))
        {
            text.Add(new WordMark(lexicon.KindOf(word), lexicon.ValueOf(word), at, at));
            return true;
        }

        if (term < 0)
        {
            return false;
        }

        Add(at, term);
        return true;
    }

    // The first part must be known by itself, or 'leveringen' would sell rings.
    private bool IsPart(string part)
    {
        var hash = TermText.Hash(part);
        if (IsPart(hash))
        {
            return true;
        }

        return part.Length > ShortestPart && part[^1] is 's' or 'n' or 'e'
            && (IsPart(TermText.Hash(part.AsSpan(0, part.Length - 1)))
                || (part.EndsWith("en", StringComparison.Ordinal) && IsPart(TermText.Hash(part.AsSpan(0, part.Length - 2)))));
    }

    private bool IsPart(ulong hash) =>
        text.Lexicon.IsWord(hash, WordKind.Prefix) || text.Lexicon.IsWord(hash, WordKind.Material)
        || (text.Lexicon.Product(hash, text.Language) >= 0 && !text.Lexicon.IsPlain(hash, text.Language));

    private int WordOf(string word)
    {
        var entry = EntryOf(word);
        if (entry >= 0 || word.Length <= ShortestPart)
        {
            return entry;
        }

        foreach (var form in WordForms.Of(word))
        {
            entry = EntryOf(form);
            if (entry >= 0)
            {
                return entry;
            }
        }

        return -1;
    }

    // A material that names no product by itself does so in a shape: 'tinstaven'.
    private int MaterialOf(string word)
    {
        var hash = TermText.Hash(word);
        return text.Lexicon.IsWord(hash, WordKind.Material) ? text.Lexicon.Product(hash, text.Language) : -1;
    }

    private int EntryOf(string word)
    {
        var hash = TermText.Hash(word);
        return text.Lexicon.IsPlain(hash, text.Language) ? -1 : text.Lexicon.Product(hash, text.Language);
    }

    private void Add(int at, int entry) => text.Add(
        new TermMatch(at, at, (TermKind)text.Lexicon.Terms.Kind(entry), text.Lexicon.Terms.Owner(entry)));

    private void Insert(TermMatch match)
    {
        text.Add(match);
        text.Matches.Sort((one, other) => one.First.CompareTo(other.First));
    }
}
