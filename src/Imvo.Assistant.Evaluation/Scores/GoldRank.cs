using Imvo.Assistant.Evaluation.Questions;

namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>Finds the rank of the first gold passage among passages found.</summary>
internal static class GoldRank
{
    /// <returns>1 for the first passage; 0 when none of them is gold.</returns>
    public static int Of(IReadOnlyList<GoldPassage> gold, IEnumerable<(string Document, string Text)> found)
    {
        var rank = 0;
        foreach (var (document, text) in found)
        {
            rank++;
            var plain = PlainText.Of(text);
            var isGold = gold.Any(item =>
                (item.Document is null || string.Equals(item.Document, document, StringComparison.Ordinal))
                && plain.Contains(PlainText.Of(item.Quote), StringComparison.Ordinal));
            if (isGold)
            {
                return rank;
            }
        }

        return 0;
    }
}
