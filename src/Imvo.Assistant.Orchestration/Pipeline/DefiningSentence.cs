using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Knows a sentence by which a note itself says what a term is: it opens with the term, a form of to be follows, and its paragraph has
/// a word of the term's definition. That of "biodiversity is declining" has not.
/// </summary>
internal static class DefiningSentence
{
    // An article: "een leefbaar loon is" does not say what a loon is.
    private const int MostWordsBeforeTerm = 1;

    // Shorter words stand in any sentence.
    private const int ShortestWord = 5;

    /// <summary>Where the sentence ends in its paragraph, when that opens with one; else 0.</summary>
    public static int EndIn(PassageHit note, PassageSpan paragraph, QuestionPart part, AnswerForms kinds)
    {
        var text = note.Passage.Text.Substring(paragraph.Start, paragraph.Length);
        var sentences = SentenceSplitter.Split(text);
        var (start, length) = sentences[NoteAnswer.Opening(text, sentences)];
        var sentence = text.Substring(start, length);
        var at = PlaceOfTerm(note, part, paragraph.Start + start, sentence, out var end);
        return at >= 0
            && !kinds.OpensWithVerdict(sentence)
            && DraftAnswer.CountWords(sentence[..at]) <= MostWordsBeforeTerm
            && kinds.OpensWithCopula(WithoutBrackets(sentence[end..]))
            && HasWordOf(part.Defined!.Passage.Text, text[(start + end)..]) ? start + length : 0;
    }

    // As the search found it or, in a note shown in another language than it was found in, in the words of the definition.
    private static int PlaceOfTerm(PassageHit note, QuestionPart part, int offset, string sentence, out int end)
    {
        var unit = part.DefinedUnit;
        foreach (var match in note.Matches)
        {
            if (match.Unit == unit && match.Start >= offset && match.Start + match.Length <= offset + sentence.Length)
            {
                end = match.Start + match.Length - offset;
                return match.Start - offset;
            }
        }

        var name = DefinitionAnswer.NameIn(part.Defined!.Passage.Text);
        var at = name.Length == 0 ? -1 : sentence.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        end = at + name.Length;
        return at;
    }

    // IMVO (internationaal maatschappelijk verantwoord ondernemen) is …
    private static string WithoutBrackets(string text)
    {
        var rest = text.TrimStart('”', '"', ' ', ',');
        return rest.StartsWith('(') && rest.IndexOf(')', StringComparison.Ordinal) is > 0 and var end ? rest[(end + 1)..] : rest;
    }

    private static bool HasWordOf(string definition, string text)
    {
        var plain = PlainMessage.Of(text);
        var words = PlainMessage.Of(definition[(definition.IndexOf('”', StringComparison.Ordinal) + 1)..]).Split(' ');
        return Array.Exists(words, word => word.Length >= ShortestWord && plain.Contains($" {word} ", StringComparison.Ordinal));
    }
}
