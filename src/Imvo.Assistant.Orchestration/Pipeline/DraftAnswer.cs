namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>The sentences of an answer while it is made.</summary>
internal sealed class DraftAnswer
{
    private readonly List<DraftSentence> _sentences = [];

    public IReadOnlyList<DraftSentence> Sentences => _sentences;

    /// <summary>Number of words so far.</summary>
    public int Words { get; private set; }

    /// <summary>Adds wording of the assistant itself.</summary>
    public void Say(string text, bool startsParagraph = true) =>
        Add(new DraftSentence(text, null, string.Empty, [], startsParagraph, IsListItem: false));

    /// <summary>Adds a sentence that stands on a passage.</summary>
    public void Add(DraftSentence sentence)
    {
        // Two parts of a question may lead to the same paragraph or caution: it is said once. What opens a paragraph ("Let op.")
        // may open another.
        if (_sentences.Exists(earlier => string.Equals(earlier.Text, sentence.Text, StringComparison.Ordinal)
            && string.Equals(earlier.Quote, sentence.Quote, StringComparison.Ordinal)
            && string.Equals(earlier.Passage?.Id, sentence.Passage?.Id, StringComparison.Ordinal)))
        {
            return;
        }

        _sentences.Add(sentence);
        Words += CountWords(sentence.Text);
    }

    /// <summary>Puts other sentences in the place of all.</summary>
    public void Replace(IEnumerable<DraftSentence> sentences)
    {
        _sentences.Clear();
        Words = 0;
        foreach (var sentence in sentences)
        {
            Add(sentence);
        }
    }

    /// <summary>Drops a sentence that did not pass verification.</summary>
    public void Drop(DraftSentence sentence) => _sentences.Remove(sentence);

    public static int CountWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
