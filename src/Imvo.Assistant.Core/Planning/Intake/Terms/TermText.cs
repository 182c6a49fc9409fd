using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake.Sentences;

namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>Brings a term of a table to the form of the words of a text: folded and parted by one space.</summary>
internal static class TermText
{
    /// <summary>Longer terms are no words that anybody types.</summary>
    public const int MostCharacters = 96;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Writes the folded words of a term into a buffer.</summary>
    /// <returns>Number of characters written.</returns>
    public static int Normalize(ReadOnlySpan<char> term, Span<char> buffer)
    {
        var plain = NormalizePlain(term, buffer);
        return plain >= 0 ? plain : NormalizeAny(term, buffer);
    }

    // Nearly all terms are plain letters; reading them is most of the work of making a reader.
    private static int NormalizePlain(ReadOnlySpan<char> term, Span<char> buffer)
    {
        if (term.Length > MostCharacters / 2)
        {
            return -1;
        }

        var written = 0;
        var isParted = false;
        foreach (var letter in term)
        {
            var lower = (char)(letter | 0x20);
            if (lower is >= 'a' and <= 'z')
            {
                if (isParted && written > 0)
                {
                    buffer[written++] = ' ';
                }

                isParted = false;
                buffer[written++] = lower;
            }
            else if (letter is ' ' or '-')
            {
                isParted = true;
            }
            else
            {
                return -1;
            }
        }

        return written;
    }

    private static int NormalizeAny(ReadOnlySpan<char> term, Span<char> buffer)
    {
        var written = 0;
        var at = 0;
        var length = Math.Min(term.Length, MostCharacters / 2);
        while (at < length)
        {
            var end = Tokens.EndOfWord(term, at, length);
            end = end == at ? Tokens.EndOfNumber(term, at, length) : end;
            if (end == at)
            {
                at++;
                continue;
            }

            if (written > 0)
            {
                buffer[written++] = ' ';
            }

            written = Append(term[at..end], buffer, written);
            at = end;
        }

        return written;
    }

    /// <summary>The hash of folded words; can be continued with the next word.</summary>
    public static ulong Hash(ReadOnlySpan<char> folded, ulong before = Offset)
    {
        unchecked
        {
            var hash = before;
            foreach (var letter in folded)
            {
                hash = (hash ^ letter) * Prime;
            }

            return hash;
        }
    }

    /// <summary>The hash of a group of words, given that of the words before.</summary>
    public static ulong HashNext(ReadOnlySpan<char> folded, ulong before) => Hash(folded, Hash(" ", before));

    /// <summary>One bit for each letter that occurs, to see quickly that two terms differ much.</summary>
    public static uint Letters(ReadOnlySpan<char> folded)
    {
        var mask = 0u;
        foreach (var letter in folded)
        {
            mask |= 1u << (letter is >= 'a' and <= 'z' ? letter - 'a' : letter == ' ' ? 31 : 26 + (letter % 4));
        }

        return mask;
    }

    private static int Append(ReadOnlySpan<char> word, Span<char> buffer, int written)
    {
        var length = written + WordFolding.Fold(word, buffer[written..]);
        var kept = written;
        for (var at = written; at < length; at++)
        {
            if (!Tokens.IsApostrophe(buffer[at]))
            {
                buffer[kept++] = buffer[at];
            }
        }

        return kept;
    }
}
