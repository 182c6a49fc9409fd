using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Evaluation.Questions;

namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>Finds the passages of an index that gold quotes stand in.</summary>
public sealed class GoldFinder
{
    private readonly List<(Passage Passage, string Text)> _passages;

    /// <summary>Looks among passages.</summary>
    public GoldFinder(IEnumerable<Passage> passages) =>
        _passages = [.. passages.Select(passage => (passage, PlainText.Of(passage.Text)))];

    /// <summary>Ids of the passages that hold one of the quotes, whatever its white space.</summary>
    public IReadOnlySet<string> Find(IEnumerable<GoldPassage> gold)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in gold)
        {
            var quote = PlainText.Of(item.Quote);
            found.UnionWith(_passages
                .Where(entry => item.Document is null || string.Equals(item.Document, entry.Passage.DocumentId, StringComparison.Ordinal))
                .Where(entry => entry.Text.Contains(quote, StringComparison.Ordinal))
                .Select(entry => entry.Passage.Id));
        }

        return found;
    }
}
