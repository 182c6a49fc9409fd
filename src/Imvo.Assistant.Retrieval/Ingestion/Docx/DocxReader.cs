using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>Reads a docx file in two passes and never as a whole: what is held are its styles, its lists and its notes.</summary>
internal static class DocxReader
{
    private const int SampleBlocks = 100;

    /// <summary>Looks through the whole file and then gives its blocks one by one.</summary>
    public static DocumentText Read(string path, IngestionLimits limits)
    {
        var sample = new List<string>();
        foreach (var block in Blocks(path, limits, TextLanguage.Dutch))
        {
            if (sample.Count < SampleBlocks)
            {
                sample.Add(block.Text);
            }
        }

        return sample.Count == 0
            ? throw DocumentFile.Empty(path)
            : new DocumentText(Language(path, limits, sample), language => Blocks(path, limits, language));
    }

    /// <summary>Gives what the document says of itself; its title when it has none is its first heading.</summary>
    public static DocumentProperties Properties(string path, IngestionLimits limits)
    {
        using var package = new DocxPackage(path, limits);
        var properties = package.Properties();
        return properties.Title is not null ? properties : properties with
        {
            Title = Blocks(path, limits, TextLanguage.Dutch).FirstOrDefault(block => block.Kind == TextBlockKind.Heading)?.Text,
        };
    }

    private static TextLanguage? Language(string path, IngestionLimits limits, List<string> sample)
    {
        // What a template says of its language is often wrong, so it comes last.
        using var package = new DocxPackage(path, limits);
        return package.Properties().Language
            ?? LanguageDetector.Detect(string.Join(' ', sample))
            ?? TextLanguageCodes.Parse(DocxProperties.Primary(package.Styles().Language));
    }

    private static IEnumerable<TextBlock> Blocks(string path, IngestionLimits limits, TextLanguage language)
    {
        using var package = new DocxPackage(path, limits);
        var styles = package.Styles();
        var notes = Notes(package, styles, language, limits);
        var offsets = new BlockOffsets();
        using var text = package.Text();
        foreach (var block in new DocxBody(text, new DocxParagraphs(styles, package.Lists()), notes, limits).Read())
        {
            yield return offsets.Place(block.Kind, block.Text, block.HeadingLevel, page: null) with { SectionLabel = block.SectionLabel };
        }
    }

    // The items of lists in notes are counted apart from those in the text.
    private static DocxNotes Notes(DocxPackage package, DocxStyles styles, TextLanguage language, IngestionLimits limits)
    {
        var notes = new DocxNotes(language);
        foreach (var part in package.Notes())
        {
            using (part)
            {
                new DocxBody(part, new DocxParagraphs(styles, package.Lists()), notes, limits).ReadNotes();
            }
        }

        return notes;
    }
}
