using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Opens an answer with the sentence of its first paragraph that holds the date, number, amount or name asked for, when it can stand
/// alone; what leans on it stays behind it.
/// </summary>
internal sealed class TypedOpening(PassageHit hit, IReadOnlyList<QueryUnit> units, AnswerForms forms, AskedKind asked)
{
    /// <summary>Whether a sentence can be told to be of the kind by what it holds.</summary>
    public static bool IsTyped(AskedKind asked) => asked is AskedKind.Date or AskedKind.Number or AskedKind.Amount or AskedKind.Name;

    /// <summary>The weight of the best sentence of the kind in a passage; 0 when it has none.</summary>
    public static double BestOf(PassageHit hit, IReadOnlyList<QueryUnit> units, AnswerForms forms, AskedKind asked)
    {
        var most = 0.0;
        foreach (var (start, length) in SentenceSplitter.Split(hit.Passage.Text))
        {
            if (forms.Holds(hit.Passage.Text.Substring(start, length), asked))
            {
                most = Math.Max(most, SentenceRanking.Weigh(hit, units, start, length));
            }
        }

        return most;
    }

    /// <summary>The sentences of the paragraph in the order to tell them, without its heading.</summary>
    public List<(int Start, int Length)> Order(PassageSpan paragraph, string text, List<(int Start, int Length)> sentences)
    {
        var first = NoteAnswer.Opening(text, sentences);
        var told = sentences[first..];
        var typed = Typed(paragraph, text, told);
        if (typed <= 0)
        {
            return told;
        }

        var end = typed + 1;
        while (end < told.Count && !forms.StandsAlone(Sentence(text, told[end])))
        {
            end++;
        }

        return [.. told[typed..end], .. told[..typed], .. told[end..]];
    }

    private static string Sentence(string text, (int Start, int Length) place) => text.Substring(place.Start, place.Length);

    private int Typed(PassageSpan paragraph, string text, List<(int Start, int Length)> sentences)
    {
        if (!IsTyped(asked))
        {
            return 0;
        }

        var best = 0;
        var most = forms.Holds(Sentence(text, sentences[0]), asked) ? Weigh(sentences[0]) : -1;
        for (var i = 1; i < sentences.Count; i++)
        {
            var sentence = Sentence(text, sentences[i]);
            if (sentence[^1] is not ('?' or ':') && forms.Holds(sentence, asked) && forms.StandsAlone(sentence) && Weigh(sentences[i]) > most)
            {
                best = i;
                most = Weigh(sentences[i]);
            }
        }

        return best;

        double Weigh((int Start, int Length) place) =>
            SentenceRanking.Weigh(hit, units, paragraph.Start + place.Start, place.Length);
    }
}
