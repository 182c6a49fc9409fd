using AngleSharp.Dom;

namespace Imvo.Assistant.Retrieval.Ingestion.Html;

/// <summary>Tells the text of a page from what stands around it: menus, banners, scripts, forms and hidden parts.</summary>
internal sealed class HtmlVisibility
{
    private static readonly HashSet<string> NeverText = new(StringComparer.Ordinal)
    {
        "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video",
        "select", "button", "textarea", "dialog", "nav", "aside", "footer",
    };

    private static readonly HashSet<string> NeverTextRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary", "menu", "menubar", "form",
    };

    private readonly HashSet<IElement> kept = [];

    /// <summary>Keeps an element that would be left out, because it holds the text of the page.</summary>
    public void Keep(IElement element) => kept.Add(element);

    /// <summary>True for an element of which nothing is read.</summary>
    public bool IsDropped(IElement element) => IsHidden(element) || (!kept.Contains(element) && (
        NeverText.Contains(element.LocalName)
        || element.LocalName is "form"
        || (element.LocalName is "header" && !IsInArticle(element))
        || (element.GetAttribute("role") is { } role && NeverTextRoles.Contains(role.Trim()))));

    /// <summary>Number of letters and digits that are read in an element.</summary>
    public long TextLength(INode root)
    {
        var length = 0L;
        HtmlTree.Visit(root, node =>
        {
            length += node is IText text ? text.Data.LongCount(char.IsLetterOrDigit) : 0;
            return node is not IElement element || !IsDropped(element);
        });
        return length;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style")?.Replace(" ", string.Empty, StringComparison.Ordinal) is { } style
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)));

    // The header of an article holds its title; the header of a page holds its menu.
    private static bool IsInArticle(IElement element)
    {
        for (var above = element.ParentElement; above is not null; above = above.ParentElement)
        {
            if (above.LocalName is "main" or "article")
            {
                return true;
            }
        }

        return false;
    }
}
