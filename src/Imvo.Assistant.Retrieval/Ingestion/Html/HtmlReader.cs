using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Html;

/// <summary>Reads a web page; it is parsed as a whole, within the size limit.</summary>
internal static class HtmlReader
{
    private const int SampleBlocks = 100;

    /// <summary>Parses the page and gives its blocks.</summary>
    public static DocumentText Read(string path, IngestionLimits limits)
    {
        using var page = HtmlPage.Load(path, limits);
        var blocks = HtmlBlocks.Read(HtmlContent.Of(page));
        return blocks.Count == 0
            ? throw DocumentFile.Empty(path)
            : new DocumentText(Declared(page.DocumentElement.GetAttribute("lang")) ?? Detected(blocks), _ => blocks);
    }

    private static TextLanguage? Declared(string? code) =>
        TextLanguageCodes.Parse(code?.Split('-')[0].Trim().ToLower(CultureInfo.InvariantCulture));

    private static TextLanguage? Detected(List<TextBlock> blocks) =>
        LanguageDetector.Detect(string.Join(' ', blocks.Take(SampleBlocks).Select(block => block.Text)));
}
