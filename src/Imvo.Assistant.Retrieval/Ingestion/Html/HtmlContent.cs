using AngleSharp.Dom;

namespace Imvo.Assistant.Retrieval.Ingestion.Html;

/// <summary>Finds the part of a page that holds its text.</summary>
/// <param name="Roots">Elements to read, in order.</param>
/// <param name="Visibility">What to leave out inside them.</param>
internal sealed record HtmlContent(IReadOnlyList<INode> Roots, HtmlVisibility Visibility)
{
    /// <summary>Finds it: the main element or the articles when they hold half of the text, else the whole page.</summary>
    public static HtmlContent Of(IDocument page)
    {
        var visibility = new HtmlVisibility();
        if (page.Body is not { } body)
        {
            return new HtmlContent([], visibility);
        }

        KeepFormAroundPage(body, visibility);
        var all = visibility.TextLength(body);
        foreach (var candidates in new[] { Outermost(body, IsMain, visibility), Outermost(body, IsArticle, visibility) })
        {
            if (candidates.Count > 0 && candidates.Sum(visibility.TextLength) * 2 >= all)
            {
                return new HtmlContent(candidates, visibility);
            }
        }

        return new HtmlContent([body], visibility);
    }

    // Some sites put the whole page into one form; leaving forms out would leave nothing.
    private static void KeepFormAroundPage(IElement body, HtmlVisibility visibility)
    {
        var outside = visibility.TextLength(body);
        foreach (var form in HtmlTree.Elements(body, element => element.LocalName is "form"))
        {
            if (visibility.TextLength(form) > outside)
            {
                visibility.Keep(form);
            }
        }
    }

    private static List<INode> Outermost(IElement body, Func<IElement, bool> matches, HtmlVisibility visibility)
    {
        var found = new List<INode>();
        HtmlTree.Visit(body, node =>
        {
            if (node is not IElement element || visibility.IsDropped(element))
            {
                return false;
            }

            if (matches(element))
            {
                found.Add(element);
                return false;
            }

            return true;
        });
        return found;
    }

    private static bool IsMain(IElement element) => element.LocalName is "main"
        || string.Equals(element.GetAttribute("role"), "main", StringComparison.OrdinalIgnoreCase);

    private static bool IsArticle(IElement element) => element.LocalName is "article";
}
