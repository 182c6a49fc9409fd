using AngleSharp.Dom;

namespace Imvo.Assistant.Retrieval.Ingestion.Html;

/// <summary>
/// Goes through a page in the order of reading, without recursion, because a page may nest as deep as it likes, and by index,
/// because asking a node for its next sibling searches all of them.
/// </summary>
internal static class HtmlTree
{
    /// <summary>Visits everything below a node.</summary>
    /// <param name="root">The node.</param>
    /// <param name="enter">Called at the start of each node; false skips what is inside it.</param>
    /// <param name="leave">Called at the end of each element that was entered.</param>
    public static void Visit(INode root, Func<INode, bool> enter, Action<IElement>? leave = null)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var place))
        {
            if (place.Next == place.Node.ChildNodes.Length)
            {
                if (open.Count > 0 && place.Node is IElement left)
                {
                    leave?.Invoke(left);
                }

                continue;
            }

            var child = place.Node.ChildNodes[place.Next];
            open.Push((place.Node, place.Next + 1));
            if (enter(child))
            {
                open.Push((child, 0));
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

    /// <summary>Tells whether there is an element of a kind below a node; looks no further than the first.</summary>
    public static bool Contains(INode root, Func<IElement, bool> matches)
    {
        var found = false;
        Visit(root, node => !found && !(found = node is IElement element && matches(element)));
        return found;
    }
}
