namespace Imvo.Assistant.Core.Language;

/// <summary>Finds sentences in Dutch or English text. A sentence never crosses a line break.</summary>
public static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "art", "nr", "nrs", "bijv", "bv", "o.a", "d.w.z", "m.a.w", "t.o.v", "i.p.v", "m.b.t", "t.a.v", "blz", "p", "pp", "par",
        "hfst", "mr", "dr", "drs", "prof", "ir", "ing", "st", "vgl", "zgn", "resp", "incl", "excl", "ca", "max", "min", "jl",
        "e.g", "i.e", "etc", "no", "vol", "ch", "sec", "para", "paras", "fig", "cf", "inc", "ltd", "co", "mrs", "ms", "vs", "approx",
        "enz", "e.d", "e.a", "n.v.t", "v.chr", "al", "ed", "eds", "jan", "feb", "aug", "sept", "okt", "oct", "nov", "dec",
    };

    /// <summary>Gives the start and length of each sentence, without white space at its ends.</summary>
    public static List<(int Start, int Length)> Split(string text)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                Add(text, start, i, sentences);
                start = i + 1;
            }
            else if (EndsSentence(text, i))
            {
                var end = i + 1;
                while (end < text.Length && text[end] is '"' or '”' or '’' or ')' or '\'' or '»')
                {
                    end++;
                }

                Add(text, start, end, sentences);
                start = end;
                i = end - 1;
            }
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static bool EndsSentence(string text, int i)
    {
        if (text[i] is '!' or '?')
        {
            return IsFollowedByBreak(text, i + 1);
        }

        if (text[i] != '.' || !IsFollowedByBreak(text, i + 1))
        {
            return false;
        }

        var wordStart = i;
        while (wordStart > 0 && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] == '.'))
        {
            wordStart--;
        }

        var word = text[wordStart..i];

        // An initial (J. Jansen) or an abbreviation does not end a sentence; neither does a numbering (3. Tekst).
        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        var isNumbering = word.Length is 1 or 2 && word.All(char.IsAsciiDigit) && IsLineStart(text, wordStart);
        return !isInitial && !isNumbering && !Abbreviations.Contains(word);
    }

    private static bool IsLineStart(string text, int position) => position == 0 || text[position - 1] == '\n';

    // A sentence is followed by white space and something that can begin a sentence: no lower-case letter.
    private static bool IsFollowedByBreak(string text, int position)
    {
        while (position < text.Length && text[position] is '"' or '”' or '’' or ')' or '\'' or '»')
        {
            position++;
        }

        if (position >= text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[position]))
        {
            return false;
        }

        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        return position >= text.Length || !char.IsLower(text[position]);
    }

    private static void Add(string text, int start, int end, List<(int, int)> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add((start, end - start));
        }
    }
}
