using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Evaluation.Questions;

namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>
/// Tells whether the first sentence of an answer gives what was asked for. Of a number, date, name or definition one of the
/// question's own words must occur; when it gives none, anything of the kind will do: a digit; a written or numeric date, or a year;
/// a capital inside the sentence; a word of the question with a form of <i>to be</i> or <i>to mean</i>. What to do and why are looked at
/// only when the question gives words.
/// </summary>
public static partial class FirstSentenceCheck
{
    private const int ShortestName = 3;

    private static readonly HashSet<string> Months =
    [
        .. from language in Enum.GetValues<TextLanguage>()
           from month in Enumerable.Range(1, 12)
           select WrittenDate.Month(month, language).ToLowerInvariant(),
    ];

    /// <summary>Whether there is something to look at.</summary>
    public static bool Applies(EvaluationQuestion question) => question.FirstSentence switch
    {
        null or FirstSentenceKind.Any => false,
        FirstSentenceKind.HowTo or FirstSentenceKind.Reason => question.First is { Count: > 0 },
        _ => true,
    };

    /// <summary>The first sentence of an answer; empty when it says nothing.</summary>
    public static string Of(Answer answer)
    {
        var text = answer.Sentences.Count == 0 ? string.Empty : answer.Sentences[0].Text;
        return SentenceSplitter.Split(text) is [var (start, length), ..] ? text.Substring(start, length) : string.Empty;
    }

    /// <summary>Whether a first sentence gives what was asked for.</summary>
    public static bool IsRight(EvaluationQuestion question, string sentence)
    {
        if (question.FirstSentence == FirstSentenceKind.YesNo)
        {
            var start = Words(sentence);
            return Array.Exists(FirstSentenceWords.YesNo, words => (start + " ").StartsWith(words + " ", StringComparison.Ordinal));
        }

        if (question.First is { Count: > 0 } wanted)
        {
            return wanted.Any(words => WordsInText.Occur(sentence, words));
        }

        return question.FirstSentence switch
        {
            FirstSentenceKind.Number => sentence.Any(char.IsAsciiDigit),
            FirstSentenceKind.Date => NumericDateOrYear().IsMatch(sentence) || HasWrittenDate(sentence),
            FirstSentenceKind.Name => sentence.Split(' ').Skip(1).Any(IsCapitalised),
            FirstSentenceKind.Definition => Defines(question, sentence),
            _ => false,
        };
    }

    // A month with a number beside it.
    private static bool HasWrittenDate(string sentence)
    {
        var words = Words(sentence).Split(' ');
        return words.Index().Any(word => Months.Contains(word.Item)
            && (IsNumber(words.ElementAtOrDefault(word.Index - 1)) || IsNumber(words.ElementAtOrDefault(word.Index + 1))));
    }

    private static bool IsNumber(string? word) => word is { Length: > 0 } && char.IsAsciiDigit(word[0]);

    private static bool IsCapitalised(string word) => word.FirstOrDefault(char.IsLetterOrDigit) is var letter && char.IsUpper(letter);

    private static bool Defines(EvaluationQuestion question, string sentence)
    {
        var said = Words(sentence).Split(' ').ToHashSet(StringComparer.Ordinal);
        var names = Words($"{question.Subject} {question.Question}").Split(' ')
            .Where(word => word.Length >= ShortestName)
            .Except(FirstSentenceWords.NoName, StringComparer.Ordinal);
        return said.Overlaps(FirstSentenceWords.Copulas) && said.Overlaps(names);
    }

    // The words in lower case, parted by single spaces.
    private static string Words(string text) =>
        PlainText.Of(string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')));

    [GeneratedRegex(@"\b[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{2,4}\b|\b(?:19|20)[0-9]{2}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumericDateOrYear();
}
