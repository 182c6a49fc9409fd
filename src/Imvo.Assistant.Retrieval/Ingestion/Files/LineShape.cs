namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>How a line begins and ends: the evidence for whether the next line goes on with it.</summary>
internal static class LineShape
{
    // A phrase never ends on these.
    private static readonly HashSet<string> NeverLast = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "het", "een", "en", "van", "te", "of", "als", "dat", "die", "zoals", "ten", "ter", "hun", "onze", "deze", "dit",
        "the", "a", "an", "and", "or", "to", "with", "as", "that", "which", "their", "its", "our", "this", "these", "nor",
    };

    // A line hardly ends a paragraph on these; some may end a Dutch clause, as in "gaat uit".
    private static readonly HashSet<string> OpenEndings = new(NeverLast, StringComparer.OrdinalIgnoreCase)
    {
        "voor", "met", "in", "op", "om", "tot", "naar", "bij", "door", "is", "zijn", "worden", "wordt", "over", "uit", "onder",
        "tussen", "per", "haar", "ook", "niet", "for", "on", "by", "from", "are", "be", "at", "into", "not", "under",
    };

    // With a capital these begin a sentence; within one a capital marks a name.
    private static readonly HashSet<string> SentenceStarts = new(StringComparer.Ordinal)
    {
        "De", "Het", "Een", "In", "Op", "Bij", "Voor", "Naast", "Om", "Dit", "Deze", "Er", "Als", "Ook", "Met", "Door", "Uit", "Hoe",
        "Wat", "Veel", "Wij", "Zij", "Daarnaast", "The", "This", "These", "It", "As", "For", "To", "At", "By", "With", "We", "There",
    };

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "o.a.", "bijv.", "d.w.z.", "m.b.t.", "i.e.", "e.g.", "nr.", "art.", "no.", "cf.", "vgl.", "incl.", "excl.", "ca.",
        "resp.", "t.a.v.", "dr.", "mr.", "prof.", "drs.", "ir.", "mrs.", "ms.", "st.", "vol.", "pp.", "p.", "blz.", "par.",
    };

    /// <summary>True when the line ends a sentence, whatever quote, bracket or footnote number follows the mark.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = EndWithoutNote(line);
        while (end > 0 && line[end - 1] is ')' or ']' or '”' or '’' or '"' or '\'' or '»')
        {
            end--;
        }

        return end > 0 && line[end - 1] is '.' or '!' or '?' or '…' or '。' && !EndsInAbbreviation(line[..end]);
    }

    /// <summary>True when the line ends in a colon or semicolon.</summary>
    public static bool EndsClause(ReadOnlySpan<char> line) => line.Length > 0 && line[^1] is ':' or ';';

    /// <summary>True when the line cannot be the end of a phrase: a comma, an opening bracket or a word like "van".</summary>
    public static bool EndsOpen(ReadOnlySpan<char> line)
    {
        if (line.Length == 0 || line[^1] is ',' or '(' or '–' or '&' or '/')
        {
            return line.Length > 0;
        }

        var word = line[(line.LastIndexOf(' ') + 1)..];
        return OpenEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>True when the last word is one that no title ends on.</summary>
    public static bool EndsOnArticle(ReadOnlySpan<char> line) =>
        NeverLast.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[(line.LastIndexOf(' ') + 1)..]);

    /// <summary>True when the line ends in a web address.</summary>
    public static bool EndsInAddress(ReadOnlySpan<char> line) => StartsWithAddress(line[(line.LastIndexOf(' ') + 1)..]);

    /// <summary>True when the line begins with a web address.</summary>
    public static bool StartsWithAddress(ReadOnlySpan<char> line) =>
        line.StartsWith("http", StringComparison.Ordinal) || line.StartsWith("www.", StringComparison.Ordinal);

    /// <summary>True when the first word has a capital only because it begins a sentence.</summary>
    public static bool StartsSentence(ReadOnlySpan<char> line) =>
        SentenceStarts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[..FirstWordLength(line)]);

    /// <summary>True when the first letter, after quotes and brackets, is a lower-case one.</summary>
    public static bool StartsLower(ReadOnlySpan<char> line) => FirstSign(line) is var sign && char.IsLower(sign);

    /// <summary>True when the first letter, after quotes and brackets, is a capital.</summary>
    public static bool StartsUpper(ReadOnlySpan<char> line) => FirstSign(line) is var sign && char.IsUpper(sign);

    /// <summary>Number of characters before the first space.</summary>
    public static int FirstWordLength(ReadOnlySpan<char> line) => line.IndexOf(' ') is var space and >= 0 ? space : line.Length;

    /// <summary>Number of words.</summary>
    public static int WordCount(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : text.Count(' ') + 1;

    /// <summary>The letters that the line begins with.</summary>
    public static string FirstLetters(string line)
    {
        var end = 0;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return line[..end];
    }

    private static char FirstSign(ReadOnlySpan<char> line)
    {
        if (!line.IsEmpty && char.IsLetter(line[0]))
        {
            return line[0];
        }

        var rest = line.TrimStart("([“‘\"'«„‹");
        return rest.IsEmpty ? '\0' : rest[0];
    }

    // A note number sits right behind the full stop or the closing quote: "herstel.5".
    private static int EndWithoutNote(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && line.Length - end < 3 && char.IsAsciiDigit(line[end - 1]))
        {
            end--;
        }

        var isNote = end < line.Length && end > 1 && line[end - 1] is '.' or '!' or '?' or ')' or '”' or '’'
            && !char.IsDigit(line[end - 2]);
        return isNote ? end : line.Length;
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..].TrimStart('(');
        return (word.Length == 2 && char.IsUpper(word[0])) || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
