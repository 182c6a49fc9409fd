using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;
using Imvo.Assistant.Retrieval.Ingestion.PlainText;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>Tells what a paragraph is by its own properties and those of its style.</summary>
internal sealed class DocxParagraphs(DocxStyles styles, DocxLists lists)
{
    private const int LongestTitle = 300;

    private readonly ListCounters counters = new(lists);

    /// <summary>The style of a paragraph.</summary>
    public DocxStyle StyleOf(DocxParagraph paragraph) => styles.Of(paragraph.Properties.Style ?? styles.Default);

    /// <summary>What a run says together with its style and that of its paragraph.</summary>
    public (bool IsHidden, bool IsBold) Look(DocxParagraph paragraph, RunProperties run)
    {
        var (own, around) = (styles.Of(run.Style), StyleOf(paragraph));
        return (run.IsHidden ?? own.IsHidden ?? around.IsHidden ?? false, run.IsBold ?? own.IsBold ?? around.IsBold ?? false);
    }

    /// <summary>Gives the block that a paragraph makes; null when there is nothing to read.</summary>
    public DocxBlock? Take(DocxParagraph paragraph)
    {
        var style = StyleOf(paragraph);
        var mark = Mark(paragraph.Properties, style);
        var text = CharacterCleaner.Clean(paragraph.TakeText()).TrimEnd(CharacterCleaner.SoftHyphen);
        if (text.Length == 0 || style.IsContents)
        {
            return null;
        }

        var level = paragraph.Properties.OutlineLevel is { } outline ? DocxStyle.LevelOf(outline) : style.HeadingLevel;
        if (level is { } rank && text.Length <= LongestTitle)
        {
            return Heading(rank, mark, text);
        }

        if (mark is not null)
        {
            return DocxBlock.Of(TextBlockKind.ListItem, mark.Length > 0 ? $"{mark} {text}" : text, paragraph.IsBold);
        }

        // Some type the bullet themselves.
        return ListMarker.Find(text) is { IsBullet: true } bullet
            ? text.Length > bullet.Length ? DocxBlock.Of(TextBlockKind.ListItem, text[bullet.Length..], paragraph.IsBold) : null
            : DocxBlock.Of(TextBlockKind.Paragraph, text, paragraph.IsBold);
    }

    /// <summary>Gives the first piece of a paragraph that is too long to be held; null when there is nothing to read.</summary>
    public DocxBlock? TakePiece(DocxParagraph paragraph)
    {
        var text = CharacterCleaner.Clean(paragraph.TakeText()).TrimEnd(CharacterCleaner.SoftHyphen);
        return text.Length == 0 || StyleOf(paragraph).IsContents ? null : DocxBlock.Of(TextBlockKind.Paragraph, text);
    }

    private static DocxBlock Heading(int level, string? mark, string text)
    {
        var title = mark is { Length: > 0 } ? $"{mark} {text}" : text;
        var label = SectionLabel.Of(title)
            ?? (mark is { Length: > 0 } && DecimalNumber.TryRead(mark, out var number) && number.MarkLength == mark.Length ? $"§ {mark}" : null);
        return new DocxBlock(TextBlockKind.Heading, title, level, label, IsBold: false);
    }

    private string? Mark(ParagraphProperties properties, DocxStyle style) => (properties.List ?? style.List) is { } list and > 0
        ? counters.Next(list, properties.ListLevel ?? style.ListLevel ?? lists.LevelOfStyle(list, properties.Style ?? styles.Default))
        : null;
}
