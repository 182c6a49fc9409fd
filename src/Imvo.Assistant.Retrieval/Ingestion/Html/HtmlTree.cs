using AngleSharp.Dom;

namespace Imvo.Assistant.Retrieval.Ingestion.Html;

/// <summary>Goes through a page in the order of reading, without recursion: a page may nest as deep as it likes.</summary>
internal static class HtmlTree
{
    /// <summary>Visits everything below an element.</summary>
    /// <param name="root">The element.</param>
    /// <param name="enter">Called at the start of each node; false skips what is inside it.</param>
    /// <param name="leave">Called at the end of each element that was entered.</param>
    public static void Visit(INode root, Func<INode, bool> enter, Action<IElement>? leave = null)
    {
        var node = root.FirstChild;
        while (node is not null)
        {
            if (enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                Leave(node);
                node = node.Parent == root ? null : node.Parent;
            }

            if (node is not null)
            {
                Leave(node);
                node = node.NextSibling;
            }
        }

        void Leave(INode left)
        {
            if (left is IElement element)
            {
                leave?.Invoke(element);
            }
        }
    }

    /// <summary>The elements of a kind below a node, in order.</summary>
    public static List<IElement> Elements(INode root, Func<IElement, bool> matches)
    {
        var found = new List<IElement>();
        Visit(root, node =>
        {
            if (node is IElement element && matches(element))
            {
                found.Add(element);
            }

            return true;
        });
        return found;
    }
}
