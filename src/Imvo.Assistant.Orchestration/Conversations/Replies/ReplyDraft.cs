using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A reply while it is made.</summary>
internal sealed class ReplyDraft
{
    // Web Chat shows any number; Teams shows three, so the most useful stand first.
    private const int MostActions = 6;

    private readonly List<ReplyBlock> _blocks = [];
    private readonly List<ReplyCitation> _citations = [];
    private readonly List<SuggestedAction> _actions = [];

    /// <summary>What the reply does; null while no step has replied.</summary>
    public ReplyKind? Kind { get; private set; }

    public AnswerStatus Status { get; private set; }

    public IReadOnlyList<ReplyBlock> Blocks => _blocks;

    public IReadOnlyList<ReplyCitation> Citations => _citations;

    public IReadOnlyList<SuggestedAction> Actions => _actions;

    public void End(ReplyKind kind, AnswerStatus status)
    {
        Kind = kind;
        Status = status;
    }

    public void Say(string text) => _blocks.Add(new TextBlock(text));

    /// <summary>Adds a warning; a question stays last, with its answers below it.</summary>
    public void Warn(string text)
    {
        var question = _blocks.FindIndex(block => block is QuestionBlock);
        _blocks.Insert(question < 0 ? _blocks.Count : question, new WarningBlock(text));
    }

    public void Add(ReplyBlock block) => _blocks.Add(block);

    public void Offer(string title, string? value = null)
    {
        if (_actions.Count < MostActions && !_actions.Exists(action => string.Equals(action.Title, title, StringComparison.Ordinal)))
        {
            _actions.Add(new SuggestedAction(title, value ?? title));
        }
    }

    public void OfferNothingElse() => _actions.Clear();

    /// <summary>The number of a source of a plan.</summary>
    public int Cite(PlanSource source)
    {
        var at = _citations.FindIndex(known => string.Equals(known.Title, source.Title, StringComparison.Ordinal)
            && string.Equals(known.Locator, source.Edition, StringComparison.Ordinal));
        if (at < 0)
        {
            at = _citations.Count;
            _citations.Add(new ReplyCitation(
                at + 1, source.Title, source.Edition, Publisher: null, source.Date, source.Url, Quote: null, Note: null, source.Confirmed));
        }

        return at + 1;
    }

    public IReadOnlyList<int> Cite(IEnumerable<PlanSource> sources) => [.. sources.Select(Cite).Distinct()];

    /// <summary>Takes over the citations of an answer, with their numbers.</summary>
    public void Cite(IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            var source = citation.Source;
            _citations.Add(new ReplyCitation(
                citation.N, source.Title, source.Locator, source.Publisher, source.Date, source.Url, citation.Quote, citation.Summary, source.Confirmed));
        }
    }
}
