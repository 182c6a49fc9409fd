using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>
/// A document in the making. Sources get their numbers in the order of the calls, so chapters are written from first to last.
/// </summary>
internal sealed class PageDraft(DocumentTexts texts)
{
    private readonly List<PageBlock> _blocks = [];
    private readonly SourceRegister _sources = new(texts);

    public DocumentTexts Texts => texts;

    public void Heading(int level, string text, string anchor, bool startsPage = false) =>
        _blocks.Add(new HeadingBlock(level, text, anchor, startsPage));

    public void Paragraph(params IReadOnlyList<PageText> parts) => _blocks.Add(new ParagraphBlock(parts));

    public void Paragraph(ParagraphTone tone, params IReadOnlyList<PageText> parts) => _blocks.Add(new ParagraphBlock(parts, tone));

    /// <summary>A paragraph of fixed wording; words between square brackets become blanks.</summary>
    public void Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => Paragraph(Blanks.In(texts.Say(key, values)));

    /// <summary>As <see cref="Say(string, ReadOnlySpan{ValueTuple{string, string}})"/>, set in a tone.</summary>
    public void Say(ParagraphTone tone, string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        Paragraph(tone, Blanks.In(texts.Say(key, values)));

    /// <summary>A paragraph that begins with a label.</summary>
    public void Labelled(string key, string text, IEnumerable<PlanSource>? sources = null) =>
        Paragraph(PageText.Strong(texts.Say(key) + " "), Sourced(text, sources ?? []));

    public void List(IEnumerable<string> items, bool isNumbered = false) =>
        List([.. items.Select(item => (IReadOnlyList<PageText>)[PageText.Of(item)])], isNumbered);

    public void List(IReadOnlyList<IReadOnlyList<PageText>> items, bool isNumbered = false)
    {
        if (items.Count > 0)
        {
            _blocks.Add(new ListBlock(items, isNumbered));
        }
    }

    public void Add(PageBlock block) => _blocks.Add(block);

    /// <summary>Moves the blocks written by <paramref name="write"/> into a fold.</summary>
    public void Fold(string title, string anchor, Action write)
    {
        var start = _blocks.Count;
        write();
        var inside = _blocks[start..];
        _blocks.RemoveRange(start, inside.Count);
        if (inside.Count > 0)
        {
            _blocks.Add(new FoldBlock(title, inside) { Anchor = anchor });
        }
    }

    /// <summary>Text with the numbers of its sources.</summary>
    public PageText Sourced(string text, IEnumerable<PlanSource> sources) => new(text, _sources.Numbers(sources));

    /// <summary>Column names by key.</summary>
    public IReadOnlyList<string> Header(params IReadOnlyList<string> keys) => [.. keys.Select(key => texts.Say(key))];

    public PageDocument Finish(string title, string footer, DateOnly? day) => new(title, texts.Language, FirstUse.Explain(_blocks, texts), _sources.Notes(), texts.Say("doc.sources"), footer)
    {
        Labels = new PageLabels(texts.Say("doc.contents"), texts.Say("doc.skip"), texts.Say("doc.page"), texts.Say("doc.back")),
        NotesRemark = texts.Say("doc.sources.remark"),
        Day = day,
    };
}
