using System.Globalization;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>Cuts a text into words and numbers.</summary>
internal static class Tokens
{
    // Nobody types a longer word; the rest of it is skipped, so that a stream of letters costs no more than a word.
    private const int MostLetters = 60;

    public static List<Token> Of(string text, int length)
    {
        var tokens = new List<Token>();
        var at = 0;
        var gap = Gap.Stop;
        var negative = false;
        var euro = false;
        while (at < length)
        {
            var end = EndOfWord(text, at, length);
            var isNumber = end == at;
            if (isNumber)
            {
                end = EndOfNumber(text, at, length);
            }

            if (end > at)
            {
                tokens.Add(New(text, at, end, gap, isNumber, negative, euro));
                at = end;
                gap = Gap.None;
                negative = false;
                euro = false;
                continue;
            }

            var between = GapOf(text, at, length);
            gap = between > gap ? between : gap;
            negative = text[at] is '-' or '−' && (at == 0 || char.IsWhiteSpace(text[at - 1]));
            euro = text[at] == '€' || (euro && text[at] == ' ');
            at++;
        }

        return tokens;
    }

    /// <summary>Where the letters that begin here end; the same place when no letter is there.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int start, int length)
    {
        var at = start;
        while (at < length && (char.IsLetter(text[at]) || (at > start && IsInner(text, at, length))))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the number that begins here ends; the same place when no digit is there.</summary>
    public static int EndOfNumber(ReadOnlySpan<char> text, int start, int length)
    {
        var at = start;
        while (at < length && (char.IsAsciiDigit(text[at])
            || (at > start && text[at] is '.' or ',' && at + 1 < length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    public static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or '`' or '´';

    // Combining marks belong to their letter, and an apostrophe between letters to the word: polo's, d'Ivoire.
    private static bool IsInner(ReadOnlySpan<char> text, int at, int length) =>
        CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark
        || text[at] == '\u00AD'
        || (IsApostrophe(text[at]) && at + 1 < length && char.IsLetter(text[at + 1]));

    private static Gap GapOf(string text, int at, int length)
    {
        var spaced = at + 1 >= length || char.IsWhiteSpace(text[at + 1]);
        return text[at] switch
        {
            ',' or ':' or '(' or ')' or '|' or '•' => Gap.Comma,
            '-' or '–' or '—' or '/' => spaced && text[at] != '/' ? Gap.Comma : Gap.Hyphen,
            '!' or '?' or ';' or '\n' or '\r' => Gap.Stop,
            '.' => spaced ? Gap.Stop : Gap.None,
            _ => Gap.None,
        };
    }

    private static Token New(string text, int start, int end, Gap gap, bool isNumber, bool negative, bool euro)
    {
        var word = text.AsSpan(start, Math.Min(end - start, MostLetters));
        return new Token
        {
            Start = start,
            End = end,
            Folded = Fold(word),
            Before = gap,
            IsNumber = isNumber,
            IsCapital = char.IsUpper(word[0]),
            IsUpper = word.Length > 1 && IsUpper(word),
            IsNegative = negative,
            IsEuro = euro,
        };
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MostLetters * 2];
        var length = WordFolding.Fold(word, buffer);
        return WithoutApostrophes(buffer, length);
    }

    private static string WithoutApostrophes(Span<char> buffer, int length)
    {
        var kept = 0;
        for (var at = 0; at < length; at++)
        {
            if (!IsApostrophe(buffer[at]))
            {
                buffer[kept++] = buffer[at];
            }
        }

        return new string(buffer[..kept]);
    }
}
