using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Chooses the sentences that tell most of a document: those whose words return most in all of it, one from each part, so that
/// beginning, middle and end all speak. The same document always gives the same sentences.
/// </summary>
internal static class DocumentSummary
{
    private const int MostWords = 95;
    private const int MostParts = 6;

    // A shorter sentence says too little alone; a longer one leaves no room for others.
    private const int FewestWordsOfSentence = 8;
    private const int MostWordsOfSentence = 32;

    // Shorter words stand in any text.
    private const int ShortestWord = 5;

    /// <summary>The sentences with the passage each stands in, in the order of the document.</summary>
    public static List<(Passage Passage, string Quote)> Of(IReadOnlyList<Passage> passages)
    {
        var sentences = Sentences(passages);
        var spread = Spread(sentences);
        var parts = Math.Min(MostParts, passages.Count);
        var chosen = new List<(Passage, string)>();
        var words = 0;
        for (var part = 0; part < parts; part++)
        {
            Sentence? best = null;
            foreach (var sentence in sentences)
            {
                if (sentence.At * parts / passages.Count == part
                    && words + sentence.Count <= MostWords * (part + 1) / parts
                    && (best is null || Weight(sentence, spread) > Weight(best, spread)))
                {
                    best = sentence;
                }
            }

            if (best is not null)
            {
                chosen.Add((best.Passage, best.Text));
                words += best.Count;
            }
        }

        return chosen;
    }

    private static List<Sentence> Sentences(IReadOnlyList<Passage> passages)
    {
        var sentences = new List<Sentence>();
        for (var at = 0; at < passages.Count; at++)
        {
            foreach (var (start, length) in SentenceSplitter.Split(passages[at].Text))
            {
                var text = passages[at].Text.Substring(start, length);
                var count = DraftAnswer.CountWords(text);

                // A row of a table or a line of a menu is no sentence.
                if (text[^1] is '.' or '!' && char.IsUpper(text[0]) && count is >= FewestWordsOfSentence and <= MostWordsOfSentence)
                {
                    sentences.Add(new Sentence(passages[at], at, text, count, WordsOf(text)));
                }
            }
        }

        return sentences;
    }

    // In how many sentences each word stands.
    private static Dictionary<string, int> Spread(List<Sentence> sentences)
    {
        var spread = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            spread[word] = spread.GetValueOrDefault(word) + 1;
        }

        return spread;
    }

    private static double Weight(Sentence sentence, Dictionary<string, int> spread) =>
        sentence.Words.Sum(word => Math.Log(spread[word])) / Math.Sqrt(sentence.Count);

    private static HashSet<string> WordsOf(string text) =>
        PlainMessage.Of(text).Split(' ').Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);

    private sealed record Sentence(Passage Passage, int At, string Text, int Count, HashSet<string> Words);
}
