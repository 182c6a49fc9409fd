using Imvo.Assistant.Retrieval.Ingestion.Markdown;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>
/// Ranks titles and follows the numbering through the document: a number that does not follow on the one before is that of a
/// list, a note or another document, and opens no section.
/// </summary>
internal sealed class HeadingLevels(SectionNumbering sections)
{
    /// <summary>Rank of a title without a number; it lies below every numbered one.</summary>
    public const int Plain = 20;

    /// <summary>Rank of a title without a number right above its text.</summary>
    public const int PlainInline = 21;

    /// <summary>Rank of a numbered paragraph.</summary>
    public const int Paragraph = 22;

    /// <summary>Rank of a title inside a numbered paragraph, such as its commentary.</summary>
    public const int InParagraph = 23;

    private const int Chapter = 2;
    private const int Letter = 3;
    private const int LinesToFirstSection = 30;

    private int chapter;
    private int roman;
    private int letter;

    /// <summary>Tells whether a block looks like a numbered title, whatever its number.</summary>
    public bool IsNumbered(DraftBlock block) => Rank(block, isOnlyLook: true) is not null;

    /// <summary>Gives the rank and label of a numbered title; null when the number opens no section here.</summary>
    public (int Level, string? Label)? Rank(DraftBlock block) => Rank(block, isOnlyLook: false);

    /// <summary>Notes that a title with this text was accepted.</summary>
    public void Accept(DraftBlock block)
    {
        if (DecimalNumber.TryRead(block.Text, out var number))
        {
            (chapter, letter) = (number.First, 0);
        }
        else if (SectionOrdinal.TryRead(block.Text, roman, out var ordinal))
        {
            (roman, letter) = ordinal.IsRoman ? (ordinal.Value, 0) : (roman, ordinal.Value);
        }
    }

    private (int Level, string? Label)? Rank(DraftBlock block, bool isOnlyLook)
    {
        var text = block.Text;
        if (block.Kind == TextBlockKind.Heading)
        {
            return HashHeading.TryRead(text, out _, out var level) ? (level, null) : null;
        }

        if (WordedNumber.Find(text) is { } worded)
        {
            var title = HeadingShape.TitleAfter(text, worded.Length);
            return (title.IsEmpty || HeadingShape.IsTitle(title)) && (isOnlyLook || !sections.ContentsEntries.Contains(block.Line))
                ? (worded.Level, null)
                : null;
        }

        if (DecimalNumber.TryRead(text, out var number))
        {
            return HeadingShape.IsTitle(HeadingShape.TitleAfter(text, number.MarkLength)) && (isOnlyLook || Follows(number, block))
                ? (Chapter + number.Depth - 1, $"§ {text[..number.Length]}")
                : null;
        }

        return SectionOrdinal.TryRead(text, roman, out var ordinal) && char.IsLetter(text[ordinal.Length])
            && HeadingShape.IsTitle(text.AsSpan(ordinal.Length)) && (isOnlyLook || Follows(ordinal))
            ? (ordinal.IsRoman ? Chapter : Letter, null)
            : null;
    }

    private bool Follows(DecimalNumber number, DraftBlock block)
    {
        if (number.Depth > 1)
        {
            return sections.Sections.Contains(block.Line);
        }

        var isPlainChapter = sections.PlainAreChapters || sections.HasSectionAfter(number.First, block.Line) || block.Start == BlockStart.Page;
        var isNext = number.First == chapter + 1 || (number.First > chapter && sections.HasSectionAfter(number.First, block.Line, LinesToFirstSection));
        return isNext && block.Start >= BlockStart.Sentence
            && (number.HasDot ? sections.DottedAreChapters : isPlainChapter);
    }

    private bool Follows(SectionOrdinal ordinal) =>
        ordinal.Value == 1 || ordinal.Value == (ordinal.IsRoman ? roman : letter) + 1;
}
