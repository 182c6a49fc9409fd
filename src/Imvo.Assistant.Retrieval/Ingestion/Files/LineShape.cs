namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>How a line begins and ends: the evidence for whether the next line goes on with it.</summary>
internal static class LineShape
{
    // A phrase does not end on these.
    private static readonly HashSet<string> OpenEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "het", "een", "en", "van", "voor", "met", "in", "op", "te", "om", "tot", "naar", "bij", "door", "als", "dat",
        "die", "of", "is", "zijn", "worden", "wordt", "over", "uit", "onder", "tussen", "per", "hun", "haar", "onze", "deze",
        "dit", "ook", "niet", "ten", "ter", "zoals", "the", "a", "an", "and", "for", "with", "on", "to", "by", "from", "as",
        "that", "which", "or", "are", "be", "at", "into", "their", "its", "our", "this", "these", "not", "nor", "under",
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

    private static bool EndsInAbbreviation(ReadOnlySpan<char> line) =>
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[(line.LastIndexOf(' ') + 1)..].TrimStart('('));
}
