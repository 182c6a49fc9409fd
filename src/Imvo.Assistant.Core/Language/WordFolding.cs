using System.Globalization;

namespace Imvo.Assistant.Core.Language;

/// <summary>Brings letters to one form: lower case, without diacritics, ligatures written out.</summary>
public static class WordFolding
{
    // An invisible mark of where the word may be broken.
    private const char SoftHyphen = '\u00AD';

    /// <summary>Folds a word into a buffer.</summary>
    /// <param name="word">The word.</param>
    /// <param name="buffer">Room for at least twice the word's length.</param>
    /// <returns>Number of characters written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (letter < 128)
            {
                buffer[length++] = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
                continue;
            }

            length = FoldBeyondAscii(char.ToLowerInvariant(letter), buffer, length);
        }

        return length;
    }

    /// <summary>Folds a word into a string.</summary>
    public static string Fold(string word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[256] : new char[checked(word.Length * 2)];
        var length = Fold(word, buffer);
        return buffer[..length].SequenceEqual(word) ? word : new string(buffer[..length]);
    }

    private static int FoldBeyondAscii(char letter, Span<char> buffer, int length)
    {
        switch (letter)
        {
            case 'ß':
                buffer[length++] = 's';
                buffer[length++] = 's';
                return length;
            case 'æ':
                buffer[length++] = 'a';
                buffer[length++] = 'e';
                return length;
            case 'œ':
                buffer[length++] = 'o';
                buffer[length++] = 'e';
                return length;
            case 'ĳ':
                buffer[length++] = 'i';
                buffer[length++] = 'j';
                return length;
            default:
                break;
        }

        if (letter == SoftHyphen || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
        {
            return length;
        }

        buffer[length++] = BaseLetter(letter);
        return length;
    }

    private static char BaseLetter(char letter) => letter switch
    {
        >= 'à' and <= 'å' or 'ā' or 'ă' or 'ą' => 'a',
        'ç' or 'ć' or 'č' or 'ĉ' or 'ċ' => 'c',
        >= 'è' and <= 'ë' or 'ē' or 'ė' or 'ę' or 'ě' => 'e',
        >= 'ì' and <= 'ï' or 'ī' or 'į' or 'ı' => 'i',
        'ñ' or 'ń' or 'ň' => 'n',
        >= 'ò' and <= 'ö' or 'ø' or 'ō' or 'ő' => 'o',
        >= 'ù' and <= 'ü' or 'ū' or 'ů' or 'ű' => 'u',
        'ý' or 'ÿ' => 'y',
        'š' or 'ś' or 'ş' or 'ș' => 's',
        'ž' or 'ź' or 'ż' => 'z',
        'ł' => 'l',
        'ğ' => 'g',
        'ţ' or 'ť' or 'ț' => 't',
        'ř' => 'r',
        'đ' or 'ď' => 'd',
        _ => letter,
    };
}
