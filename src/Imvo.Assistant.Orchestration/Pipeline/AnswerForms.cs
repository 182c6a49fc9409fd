using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Tells by its words whether a sentence can be an answer of the kind asked for. The words are data.</summary>
internal sealed class AnswerForms(PromptLibrary prompts)
{
    private readonly string[] _months = Phrases(prompts, "months");
    private readonly string[] _numbers = Phrases(prompts, "number_words");
    private readonly string[] _conditions = Phrases(prompts, "conditional_verdicts");
    private readonly string[] _validity = Phrases(prompts, "validity_words");
    private readonly string[] _currencies = Phrases(prompts, "currencies");
    private readonly string[] _backReferences = Phrases(prompts, "sentence_links");
    private readonly string[] _copulas = Phrases(prompts, "copulas");
    private readonly string[] _verdicts = Phrases(prompts, "verdicts");
    private readonly string[] _reasons = Phrases(prompts, "reason_words");

    /// <summary>Whether the sentence holds what is asked for; true when nothing in particular is.</summary>
    public bool Holds(string sentence, AskedKind asked) => asked switch
    {
        AskedKind.Date => HasYear(sentence) || (sentence.Any(char.IsAsciiDigit) && HoldsAny(sentence, _months)),
        AskedKind.Number => HasNumber(sentence) || HoldsAny(sentence, _numbers),
        AskedKind.Amount => HasNumber(sentence) && (sentence.AsSpan().IndexOfAny('€', '$', '£') >= 0 || HoldsAny(sentence, _currencies)),
        AskedKind.Name => HasName(sentence),
        AskedKind.Definition => HoldsAny(sentence, _copulas),
        AskedKind.Reason => HoldsAny(sentence, _reasons),
        _ => true,
    };

    /// <summary>Whether a text opens with yes or no, which answers the one question it was written for.</summary>
    public bool OpensWithVerdict(string text)
    {
        var plain = PlainMessage.Of(text);
        return Array.Exists(_verdicts, verdict => plain.StartsWith(verdict, StringComparison.Ordinal));
    }

    /// <summary>Whether a text opens with yes or no, or says what it depends on: an answer to a question for yes or no.</summary>
    public bool OpensWithAnswer(string text)
    {
        var plain = PlainMessage.Of(text);
        return OpensWithVerdict(text) || Array.Exists(_conditions, condition => plain.StartsWith(condition, StringComparison.Ordinal));
    }

    /// <summary>Whether a sentence says from or until when something holds.</summary>
    public bool TellsWhenItHolds(string sentence) => HoldsAny(sentence, _validity);

    /// <summary>Whether a sentence can be understood without the one before it.</summary>
    public bool StandsAlone(string sentence)
    {
        var plain = PlainMessage.Of(sentence);
        return !sentence.StartsWith('⚠') && !Array.Exists(_backReferences, word => plain.StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Whether a text that follows a term goes on to say what it is.</summary>
    public bool OpensWithCopula(string text)
    {
        var plain = PlainMessage.Of(text);
        return Array.Exists(_copulas, copula => plain.StartsWith(copula, StringComparison.Ordinal));
    }

    private static string[] Phrases(PromptLibrary prompts, string key) => [.. prompts.Forms[key].Select(PlainMessage.Of)];

    private static bool HoldsAny(string text, string[] phrases)
    {
        var plain = PlainMessage.Of(text);
        return Array.Exists(phrases, phrase => plain.Contains(phrase, StringComparison.Ordinal));
    }

    // Digits that are no year and no part of a code: C87 and 2019 count nothing.
    private static bool HasNumber(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
            {
                i++;
            }

            var isCode = (start > 0 && char.IsLetter(text[start - 1])) || (i < text.Length && char.IsLetter(text[i]));
            if (!isCode && !(i - start == 4 && text[start] is '1' or '2'))
            {
                return true;
            }
        }

        return false;
    }

    // Four digits that no other digit joins.
    private static bool HasYear(string text)
    {
        var digits = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                digits++;
            }
            else
            {
                if (digits == 4 && text[i - 4] is '1' or '2')
                {
                    return true;
                }

                digits = 0;
            }
        }

        return false;
    }

    // A capital inside the sentence; the first word has one anyway.
    private static bool HasName(string text)
    {
        var start = text.IndexOf(' ', StringComparison.Ordinal);
        for (var i = Math.Max(start, 0); i + 1 < text.Length; i++)
        {
            if (text[i] is ' ' or '(' or '“' or '"' && char.IsUpper(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
