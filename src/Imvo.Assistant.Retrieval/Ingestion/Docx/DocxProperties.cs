using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>Reads what a docx file says of itself.</summary>
internal static class DocxProperties
{
    // Files without a clock behind them carry the first day that their program knows.
    private const int FirstYear = 1990;

    /// <summary>Reads the properties; what is wrong with them is no reason to refuse the text.</summary>
    public static DocumentProperties Of(OpenXmlPackage package)
    {
        try
        {
            var properties = package.PackageProperties;
            return new DocumentProperties(
                WrittenTitle.Of(properties.Title), Day(properties.Modified ?? properties.Created), TextLanguageCodes.Parse(Primary(properties.Language)));
        }
        catch (Exception error) when (error is XmlException or FormatException or InvalidOperationException or InvalidDataException)
        {
            return DocumentProperties.None;
        }
    }

    /// <summary>The language of a code such as <c>nl-NL</c>, without the country.</summary>
    public static string? Primary(string? code) => code?.Split('-', '_')[0].Trim().ToLower(CultureInfo.InvariantCulture);

    private static string? Day(DateTime? moment) =>
        moment is { Year: >= FirstYear } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
