using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>Marks the word groups of the word lists in a text.</summary>
internal static class WordMarking
{
    public static void Mark(ReadText text)
    {
        for (var first = 0; first < text.Count; first++)
        {
            var hash = TermText.Hash(text.Tokens[first].Folded);
            MarkGroup(text, hash, first, first);
            for (var last = first + 1; last < text.Count && last - first < TermIndex.MostWords; last++)
            {
                if (text.Tokens[last].Before == Gap.Stop)
                {
                    break;
                }

                hash = TermText.HashNext(text.Tokens[last].Folded, hash);
                MarkGroup(text, hash, first, last);
            }
        }
    }

    private static void MarkGroup(ReadText text, ulong hash, int first, int last)
    {
        var words = text.Lexicon.Words;
        for (var entry = words.First(hash); entry >= 0; entry = words.Next(entry))
        {
            var kind = text.Lexicon.KindOf(entry);
            text.Add(new WordMark(kind == WordKind.Trade ? WordKind.Role : kind, text.Lexicon.ValueOf(entry), first, last));
        }
    }
}
