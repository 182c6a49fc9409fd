using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>Cuts a document into passages along its own structure, holding one section's tail at a time.</summary>
internal sealed class PassagePartitioner(TextLanguage language)
{
    private const int MostMerged = 60;

    private readonly HeadingStack headings = new();
    private readonly PassageBuffer buffer = new();
    private readonly List<PassageDraft> ready = [];
    private int ordinal;
    private int mergedCount;
    private int mergedSize;

    /// <summary>Cuts the blocks of a document.</summary>
    public IEnumerable<PassageDraft> Split(IEnumerable<TextBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Accept(block);
            foreach (var passage in ready)
            {
                yield return passage;
            }

            ready.Clear();
        }

        Finish(next: null);
        foreach (var passage in ready)
        {
            yield return passage;
        }
    }

    private void Accept(TextBlock block)
    {
        if (block.Kind == TextBlockKind.Heading)
        {
            Finish(block);
            headings.Enter(block);
            return;
        }

        ordinal++;
        foreach (var unit in UnitSplitter.Split(block, ordinal))
        {
            buffer.Add(unit);
            while (buffer.IsOverfull)
            {
                Give(isEnd: false);
            }
        }
    }

    private void Finish(TextBlock? next)
    {
        var heading = headings.Last;
        var isTooSmall = IsUnnumbered(heading) && buffer.Size - mergedSize < PassageSize.TooSmall;
        var hasSibling = IsUnnumbered(next) && next!.HeadingLevel == heading?.HeadingLevel;
        if (isTooSmall && hasSibling && buffer.Size <= MostMerged)
        {
            buffer.Insert(mergedCount, AsSentence(heading!));
            (mergedCount, mergedSize) = (buffer.Count, buffer.Size);
            return;
        }

        var hasChild = heading is not null && next?.HeadingLevel > heading.HeadingLevel;
        if (buffer.Count == 0 && heading is { IsUntitled: false } && !hasChild)
        {
            buffer.Add(AsSentence(heading));
        }

        while (buffer.Count > 0)
        {
            Give(isEnd: true);
        }
    }

    // A numbered section is cited by its number, however small it is.
    private static bool IsUnnumbered(TextBlock? heading) => heading is { SectionLabel: null } && WordedNumber.Find(heading.Text) is null;

    // The title of a section too small to stand alone goes into the text, so that its words are still found.
    private PassageUnit AsSentence(TextBlock heading)
    {
        var text = LineShape.EndsSentence(heading.Text) || LineShape.EndsClause(heading.Text) ? heading.Text : $"{heading.Text}.";
        return new PassageUnit(TextBlockKind.Paragraph, text, IsContinuation: false, heading.Offset, heading.Page, Math.Max(ordinal, 1));
    }

    private void Give(bool isEnd)
    {
        var units = buffer.Take(isEnd);
        (mergedCount, mergedSize) = (0, 0);
        var first = units[0];
        var place = first.Page is { } page
            ? FormattableString.Invariant($"p. {page}")
            : FormattableString.Invariant($"{language.Choose("al.", "para.")} {first.Ordinal}");
        var locator = headings.SectionName.Length == 0 ? place : $"{headings.SectionName} · {place}";
        ready.Add(new PassageDraft(headings.Path, locator, PassageText.Of(units), first.Offset));
    }
}
