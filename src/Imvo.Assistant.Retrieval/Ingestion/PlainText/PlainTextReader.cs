using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Reads a text file, such as the text extracted from a PDF, in two passes and never as a whole.</summary>
internal static class PlainTextReader
{
    /// <summary>Looks through the whole file and then gives its blocks one by one.</summary>
    public static DocumentText Read(string path, IngestionLimits limits) => Read(TextSource.OfFile(path, limits));

    /// <summary>Looks through the whole text and then gives its blocks one by one.</summary>
    public static DocumentText Read(TextSource source)
    {
        var survey = TextSurvey.Of(source);
        return new DocumentText(survey.Language, language => Blocks(source, survey, language));
    }

    private static IEnumerable<TextBlock> Blocks(TextSource source, TextSurvey survey, TextLanguage language)
    {
        var lines = new FurnitureFilter(survey.Pages, survey.Furniture).Filter(TextLines.Read(source));
        if (survey.Wrap.IndentMarksPage)
        {
            lines = lines.Select(line => line with { StartsPage = line.StartsPage || line.Indent == 1 });
        }

        var drafts = new ParagraphJoiner(survey, new LineJoint(survey.Compounds, language)).Join(LabelLines.Join(lines));
        return new HeadingFinder(survey.Numbering, language).Find(drafts);
    }
}
