using System.Buffers;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Tells by its looks whether a line may be a title.</summary>
internal static class HeadingShape
{
    private const int LongestTitle = 180;
    private const int MostTitleWords = 25;
    private const int LongestPlainTitle = 90;
    private const int MostPlainTitleWords = 12;

    private static readonly SearchValues<string> NeverInTitles = SearchValues.Create(
        ["http", "www.", "@", "©", "ISBN", "(19", "(20", "…", "..", "~", "|", "{", "<", "\\"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Captions = ["Figuur ", "Figure ", "Tabel ", "Table ", "Grafiek ", "Box ", "Kader "];

    private static readonly string[] NeverFirst = ["Bron", "Source", "Foto", "Photo", "Noot", "Note:"];

    /// <summary>True for text that may be a title behind a section number.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text) =>
        text.Length is > 2 and <= LongestTitle
        && LineShape.WordCount(text) <= MostTitleWords
        && (LineShape.StartsUpper(text) || char.IsAsciiDigit(text[0]))
        && text[0] is not ('(' or '[')
        && text[^1] is not ('.' or ',' or ';' or ':' or '-' or '–' or '!')
        && !LineShape.EndsOnArticle(text)
        && !text.ContainsAny(NeverInTitles)
        && text.Count('(') == text.Count(')')
        && HasWord(text);

    /// <summary>True for text that may be a title without a number: short, and not the caption of a figure.</summary>
    public static bool IsPlainTitle(ReadOnlySpan<char> text)
    {
        var isInitial = text.Length > 1 && text[1] == '.';
        if (isInitial || text.Length > LongestPlainTitle || LineShape.WordCount(text) > MostPlainTitleWords || !LineShape.StartsUpper(text) || !IsTitle(text))
        {
            return false;
        }

        return !IsCaption(text) && !StartsWithAny(text, NeverFirst) && !EndsInDate(text);
    }

    /// <summary>True for the caption of a figure or table: "Tabel 1.1 …".</summary>
    public static bool IsCaption(ReadOnlySpan<char> text) =>
        StartsWithAny(text, Captions) && text[(text.IndexOf(' ') + 1)..] is var rest && rest.Length > 0 && char.IsAsciiDigit(rest[0]);

    /// <summary>Gives what follows a number of some length, without the mark between them.</summary>
    public static ReadOnlySpan<char> TitleAfter(string text, int numberLength) => text.AsSpan(numberLength).TrimStart(" .:–—-)");

    // "Den Haag, 27 april 2011"
    private static bool EndsInDate(ReadOnlySpan<char> text)
    {
        var year = text.LastIndexOf(' ');
        var month = year > 0 ? text[..year].LastIndexOf(' ') : -1;
        return month > 0 && text.Length - year == 5 && char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(text[month - 1]);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        var run = 0;
        foreach (var character in text)
        {
            run = char.IsLetter(character) ? run + 1 : 0;
            if (run == 3)
            {
                return true;
            }
        }

        return false;
    }
}
