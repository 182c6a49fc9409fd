using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Html;

/// <summary>Loads a web page from a file, without running or fetching anything.</summary>
internal static class HtmlPage
{
    /// <summary>Parses the file.</summary>
    public static IDocument Load(string path, IngestionLimits limits)
    {
        var source = new StringBuilder();
        using (var decoder = new StrictDecoder(TextSource.OfFile(path, limits)))
        {
            for (var block = decoder.Next(); !block.IsEmpty; block = decoder.Next())
            {
                source.Append(block.Span);
            }
        }

        var text = source.ToString();
        return HtmlNesting.IsTooDeep(text)
            ? throw new DocumentRejectedException(
                RejectionReason.Unreadable, $"{path} nests its tags too deep to be a page of text: save the page again from a browser.")
            : new HtmlParser().ParseDocument(text);
    }
}
