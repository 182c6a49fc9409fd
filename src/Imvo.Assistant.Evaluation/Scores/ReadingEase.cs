using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>
/// Reading ease of Dutch by Flesch's formula as fitted by Douma (De leesbaarheid van landbouwbladen, 1960): 206.84 less 0.77 for each
/// syllable per hundred words, less 0.93 for each word per sentence. Higher is easier; 60 to 70 is plain.
/// </summary>
public static class ReadingEase
{
    /// <summary>The reading ease of a text; null when it has no words.</summary>
    public static double? Of(string text)
    {
        var sentences = 0;
        var words = 0;
        var syllables = 0;
        foreach (var (start, length) in SentenceSplitter.Split(text))
        {
            var before = words;
            foreach (var word in text.Substring(start, length).Split((char[]?)null).Where(word => word.Any(char.IsLetterOrDigit)))
            {
                words++;
                syllables += DutchSyllables.Count(word);
            }

            sentences += words > before ? 1 : 0;
        }

        return words == 0 ? null : 206.84 - (0.77 * (100.0 * syllables / words)) - (0.93 * words / sentences);
    }
}
