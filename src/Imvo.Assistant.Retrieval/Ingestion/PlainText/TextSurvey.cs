using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>What a first reading of a text file found out about the whole of it; small, whatever the size of the file.</summary>
/// <param name="Wrap">How it is broken into lines.</param>
/// <param name="Pages">How its pages are numbered.</param>
/// <param name="Furniture">Keys of the running headers and footers.</param>
/// <param name="RecurringLines">Keys of other lines that recur.</param>
/// <param name="Numbering">What its numbers at line starts mean.</param>
/// <param name="Compounds">Words with a hyphen.</param>
/// <param name="Language">Language of its beginning; null when that gives no evidence.</param>
internal sealed record TextSurvey(
    WrapStyle Wrap,
    PageNumbering Pages,
    IReadOnlySet<ulong> Furniture,
    IReadOnlySet<ulong> RecurringLines,
    SectionNumbering Numbering,
    CompoundWords Compounds,
    TextLanguage? Language)
{
    private const int SampleLength = 20_000;

    /// <summary>Reads the text once.</summary>
    public static TextSurvey Of(TextSource source)
    {
        var wrap = new WrapSurvey();
        var pages = new PageNumberSurvey();
        var furniture = new FurnitureSurvey();
        var sections = new NumberingSurvey();
        var compounds = new CompoundWords();
        var sample = new StringBuilder();

        foreach (var line in LabelLines.Join(TextLines.Read(source).Select(Learn)))
        {
            sections.Learn(line);
        }

        if (sample.Length == 0)
        {
            throw DocumentFile.Empty(source.Path);
        }

        var numbering = pages.Conclude();
        var headersAndFooters = furniture.Conclude(numbering);
        return new TextSurvey(
            wrap.Conclude(),
            numbering,
            headersAndFooters,
            furniture.RecurringLines(headersAndFooters),
            sections.Conclude(),
            compounds,
            LanguageDetector.Detect(sample.ToString()));

        TextLine Learn(TextLine line)
        {
            wrap.Learn(line);
            pages.Learn(line);
            furniture.Learn(line);
            compounds.Learn(line.Text);
            if (!line.IsBlank && sample.Length < SampleLength)
            {
                sample.Append(line.Text, 0, Math.Min(line.Text.Length, SampleLength)).Append(' ');
            }

            return line;
        }
    }
}
