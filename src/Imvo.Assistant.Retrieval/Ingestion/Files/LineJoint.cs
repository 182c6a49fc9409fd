using System.Text;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Joins a line to the paragraph before it and mends words that were broken at the line end.</summary>
/// <param name="compounds">Hyphenated words seen inside lines of the same document.</param>
/// <param name="language">Language of the document.</param>
internal sealed class LineJoint(CompoundWords compounds, TextLanguage language)
{
    // After "import-" a word like these stands for itself: the first word shares the end of the second.
    private static readonly HashSet<string> Connectives = new(StringComparer.Ordinal)
    {
        "en", "of", "als", "dan", "tot", "noch", "maar", "respectievelijk", "and", "or", "to", "nor", "versus",
    };

    // How far is looked back for the start of a word.
    private const int LongestWord = 120;

    private static readonly HashSet<string> HyphenPrefixes = new(StringComparer.Ordinal)
    {
        "niet", "non", "self", "bijna",
    };

    /// <summary>Appends a line to a paragraph.</summary>
    public void Append(StringBuilder paragraph, string line)
    {
        if (paragraph.Length == 0)
        {
            paragraph.Append(line);
            return;
        }

        var last = paragraph[^1];
        if (last == CharacterCleaner.SoftHyphen)
        {
            paragraph.Length--;
        }
        else if (last == '-' && IsBrokenWord(paragraph))
        {
            AppendAfterHyphen(paragraph, line);
            return;
        }
        else if (line[0] is not (',' or '.' or ';' or ')') && !(last == '/' && IsAlternative(paragraph)))
        {
            paragraph.Append(' ');
        }

        paragraph.Append(line);
    }

    private static bool IsBrokenWord(StringBuilder paragraph) =>
        paragraph.Length > 1 && (char.IsLetterOrDigit(paragraph[^2]) || paragraph[^2] is '’' or '\'' or ')');

    // "and/" goes on with the next word; an address that ends in a slash may be complete.
    private static bool IsAlternative(StringBuilder paragraph)
    {
        var first = Math.Max(0, paragraph.Length - LongestWord);
        for (var index = paragraph.Length - 2; index >= first && paragraph[index] != ' '; index--)
        {
            if (!char.IsLetter(paragraph[index]))
            {
                return false;
            }
        }

        return true;
    }

    private void AppendAfterHyphen(StringBuilder paragraph, string line)
    {
        var before = WordBeforeHyphen(paragraph);
        var after = LineShape.FirstLetters(line);
        if (Connectives.Contains(after) && (line.Length == after.Length || line[after.Length] == ' '))
        {
            paragraph.Append(' ');
        }
        else if (!KeepsHyphen(before, after, IsInAddress(paragraph)))
        {
            paragraph.Length--;
            if (language == TextLanguage.Dutch && before is "ge" or "be" && after[0] is 'i' or 'e')
            {
                // Dutch drops the diaeresis where the word is broken: ge-inspireerd is geïnspireerd.
                paragraph.Append(after[0] == 'i' ? 'ï' : 'ë');
                line = line[1..];
            }
        }

        paragraph.Append(line);
    }

    private bool KeepsHyphen(string before, string after, bool isAddress)
    {
        if (isAddress || before.Length < 2 || after.Length == 0 || !char.IsLower(after[0]) || before.Any(char.IsDigit))
        {
            return true;
        }

        var isAbbreviation = before.Skip(1).Any(char.IsUpper);
        return isAbbreviation || HyphenPrefixes.Contains(before) || compounds.Contains(before, after) || VowelsCollide(before, after);
    }

    // Two equal vowels are never parted by the end of a line inside a word: mede-eigenaar, auto-onderdelen.
    private bool VowelsCollide(string before, string after) =>
        before[^1] == after[0] && after[0] is 'a' or 'e' or 'o' && !(language == TextLanguage.Dutch && before is "ge" or "be");

    private static bool IsInAddress(StringBuilder paragraph)
    {
        var first = Math.Max(0, paragraph.Length - LongestWord);
        for (var index = paragraph.Length - 2; index >= first && paragraph[index] != ' '; index--)
        {
            if (paragraph[index] == '/')
            {
                return true;
            }
        }

        return false;
    }

    private static string WordBeforeHyphen(StringBuilder paragraph)
    {
        var end = paragraph.Length - 1;
        var start = end;
        while (start > 0 && end - start < LongestWord && (char.IsLetterOrDigit(paragraph[start - 1]) || paragraph[start - 1] is '’' or '\'' or ')' or '('))
        {
            start--;
        }

        return paragraph.ToString(start, end - start).Trim('(', ')', '\'', '’');
    }
}
