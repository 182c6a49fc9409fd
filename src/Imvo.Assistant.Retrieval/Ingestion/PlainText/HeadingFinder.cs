using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Markdown;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>
/// Tells headings from paragraphs. Careful: a heading that is missed costs little, while a false one cuts a passage in two
/// and sends the reader to a section that does not exist.
/// </summary>
internal sealed class HeadingFinder(SectionNumbering sections, TextLanguage language)
{
    // So many titles in a row are a table of contents, a title page or the labels of a figure.
    private const int FewestInCluster = 5;
    private const int MostHeld = 40;
    private const int FewestProseWords = 10;
    private const int MostTitleLines = 3;
    private const int MostPlainTitleLines = 2;

    private readonly HeadingLevels levels = new(sections);
    private readonly List<(DraftBlock Block, bool IsPlain)> run = [];
    private readonly List<TextBlock> ready = [];
    private readonly BlockOffsets offsets = new();
    private DraftBlock? previous;
    private bool isCluster;
    private bool inParagraph;

    /// <summary>Finds the headings among the blocks of a document.</summary>
    public IEnumerable<TextBlock> Find(IEnumerable<DraftBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Accept(block);
            foreach (var found in ready)
            {
                yield return found;
            }

            ready.Clear();
        }

        Resolve(follower: null);
        foreach (var found in ready)
        {
            yield return found;
        }
    }

    private void Accept(DraftBlock block)
    {
        var isPlain = IsPlain(block);
        if (!StartsParagraph(block) && (isPlain || MayBeNumbered(block)))
        {
            run.Add((block, isPlain));
            if (run.Count > MostHeld)
            {
                isCluster = true;
                GiveText(run[0].Block);
                run.RemoveAt(0);
            }
        }
        else
        {
            Resolve(block);
            if (StartsParagraph(block))
            {
                GiveParagraphMark(block);
                block = block with { Kind = TextBlockKind.Paragraph };
            }

            GiveText(block);
        }

        previous = block;
    }

    private bool StartsParagraph(DraftBlock? block) => block is not null && sections.Paragraphs.Contains(block.Line)
        && DecimalNumber.TryRead(block.Text, out _);

    private bool MayBeNumbered(DraftBlock block) => block.Kind == TextBlockKind.Heading
        || (block.Kind != TextBlockKind.TableRow && block.LineCount <= MostTitleLines
            && (block.Kind == TextBlockKind.Paragraph || char.IsAsciiDigit(block.Text[0]))
            && levels.IsNumbered(block));

    private bool IsPlain(DraftBlock block)
    {
        if (block.Kind == TextBlockKind.Paragraph)
        {
            return (block.Start > BlockStart.Running || run.Count > 0) && block.LineCount <= MostPlainTitleLines
                && HeadingShape.IsPlainTitle(block.Text);
        }

        // Over a paragraph, one item by itself is a title too: "• A mix of measures", or a number outside the numbering.
        return block is { Kind: TextBlockKind.ListItem, Start: >= BlockStart.Blank, LineCount: <= MostPlainTitleLines }
            && HeadingShape.IsPlainTitle(TitleOfItem(block.Text))
            && (previous is not { Kind: TextBlockKind.ListItem } || IsNumbered(previous) != IsNumbered(block));
    }

    private static bool IsNumbered(DraftBlock item) => ListMarker.Find(item.Text) is not null;

    private static ReadOnlySpan<char> TitleOfItem(string text) => text.AsSpan(ListMarker.Find(text)?.Length ?? 0);

    private void Resolve(DraftBlock? follower)
    {
        isCluster |= run.Count >= FewestInCluster;
        for (var index = 0; index < run.Count; index++)
        {
            var block = run[index].Block;
            var next = index + 1 < run.Count ? run[index + 1].Block : follower;
            if (Level(index, next, follower) is { } rank)
            {
                GiveHeading(block, rank.Level, rank.Label);
            }
            else
            {
                GiveText(block);
            }
        }

        run.Clear();
        isCluster = false;
    }

    private (int Level, string? Label)? Level(int index, DraftBlock? next, DraftBlock? follower)
    {
        var (block, isPlain) = run[index];
        var fromEnd = run.Count - index;
        var isInContents = isCluster && (fromEnd > 2 || SectionOrdinal.TryRead(block.Text, 0, out _));
        if ((block.Kind == TextBlockKind.Heading || !isInContents) && levels.Rank(block) is { } rank)
        {
            return rank;
        }

        var isLast = fromEnd == 1;
        var hasWeight = !isCluster || LineShape.WordCount(block.Text) > 1;
        if (!isPlain || !(isLast || run.Count == 2) || !hasWeight || !IsTextUnder(block, follower))
        {
            return null;
        }

        var isAlone = next is { Start: >= BlockStart.Blank };
        if (block.Kind == TextBlockKind.ListItem)
        {
            var isTitle = isLast && isAlone && follower is { Kind: TextBlockKind.Paragraph };
            return isTitle ? (IsNumbered(block) ? HeadingLevels.Plain : HeadingLevels.PlainInline, null) : null;
        }

        var level = StartsParagraph(follower) ? HeadingLevels.Plain
            : inParagraph ? HeadingLevels.InParagraph
            : isAlone ? HeadingLevels.Plain
            : HeadingLevels.PlainInline;
        return (level, null);
    }

    // What a title stands above: running text or a list, not another label.
    private static bool IsTextUnder(DraftBlock title, DraftBlock? block)
    {
        if (block is null || NumberedWord.Follow(title.Text, block.Text))
        {
            return false;
        }

        var isProse = LineShape.WordCount(block.Text) >= FewestProseWords || LineShape.EndsSentence(block.Text) || LineShape.EndsClause(block.Text);
        return block.Kind != TextBlockKind.Paragraph || (isProse && !LineShape.StartsLower(block.Text));
    }

    private void GiveHeading(DraftBlock block, int level, string? label)
    {
        if (level < HeadingLevels.Plain)
        {
            levels.Accept(block);
        }

        inParagraph &= level > HeadingLevels.Paragraph;
        var text = HashHeading.TryRead(block.Text, out var title, out _) ? title : block.Text;
        ready.Add(offsets.Place(TextBlockKind.Heading, text, level, block.Page) with { SectionLabel = label });
    }

    private void GiveParagraphMark(DraftBlock block)
    {
        inParagraph = true;
        DecimalNumber.TryRead(block.Text, out var number);
        var label = $"{sections.ParagraphWord ?? language.Choose("nr.", "no.")} {block.Text[..number.Length]}";
        ready.Add(offsets.Place(TextBlockKind.Heading, label, HeadingLevels.Paragraph, block.Page) with
        {
            SectionLabel = label,
            IsUntitled = sections.ParagraphWord is null,
        });
    }

    private void GiveText(DraftBlock block)
    {
        var kind = block.Kind == TextBlockKind.Heading ? TextBlockKind.Paragraph : block.Kind;
        ready.Add(offsets.Place(kind, block.Text, 0, block.Page));
    }
}
