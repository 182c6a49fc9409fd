using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.Html;

/// <summary>Finds headings, paragraphs, list items and table rows in the text of a page.</summary>
internal sealed class HtmlBlocks(HtmlVisibility visibility)
{
    private const int LongestTitle = 300;

    private static readonly HashSet<string> BlockElements = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "header", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "tbody", "thead",
        "tfoot", "tr", "td", "th", "blockquote", "pre", "figure", "figcaption", "address", "details", "summary", "fieldset", "form",
        "legend", "hr", "center", "body", "h1", "h2", "h3", "h4", "h5", "h6",
    };

    private readonly BlockOffsets offsets = new();
    private readonly List<TextBlock> blocks = [];
    private readonly StringBuilder text = new();
    private readonly Stack<HtmlListItem> items = [];
    private readonly Stack<int> counters = [];
    private string? term;
    private bool afterBreak;

    /// <summary>Reads the content of a page.</summary>
    public static List<TextBlock> Read(HtmlContent content)
    {
        var reader = new HtmlBlocks(content.Visibility);
        foreach (var root in content.Roots)
        {
            HtmlTree.Visit(root, reader.Enter, reader.Leave);
            reader.End("p");
        }

        reader.GiveTerm();
        return reader.blocks;
    }

    private bool Enter(INode node)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
            afterBreak &= string.IsNullOrWhiteSpace(words.Data);
            return false;
        }

        if (node is not IElement element || visibility.IsDropped(element))
        {
            return false;
        }

        var name = element.LocalName;
        if (name is "br")
        {
            Break();
        }
        else if (BlockElements.Contains(name))
        {
            End(element.ParentElement?.LocalName ?? "p");
            return name is not "table" || !TryTable(element) ? Open(element, name) : false;
        }

        return true;
    }

    private bool Open(IElement element, string name)
    {
        switch (name)
        {
            case "ol":
                counters.Push(int.TryParse(element.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1);
                break;
            case "ul":
                counters.Push(0);
                break;
            case "li":
                items.Push(new HtmlListItem(NextNumber()));
                break;
        }

        return true;
    }

    private void Leave(IElement element)
    {
        var name = element.LocalName;
        if (!BlockElements.Contains(name) || visibility.IsDropped(element))
        {
            return;
        }

        End(name);
        if (name is "ol" or "ul" && counters.Count > 0)
        {
            counters.Pop();
        }
        else if (name is "li" && items.Count > 0)
        {
            items.Pop();
        }
    }

    // Two breaks in a row part paragraphs.
    private void Break()
    {
        if (afterBreak)
        {
            End("p");
        }

        text.Append(' ');
        afterBreak = true;
    }

    private string NextNumber()
    {
        if (!counters.TryPop(out var number))
        {
            return string.Empty;
        }

        counters.Push(number is 0 or int.MaxValue ? number : number + 1);
        return number == 0 ? string.Empty : FormattableString.Invariant($"{number}. ");
    }

    private bool TryTable(IElement table)
    {
        if (HtmlTable.Rows(table, visibility) is not { } rows)
        {
            return false;
        }

        foreach (var caption in HtmlTree.Elements(table, element => element.LocalName is "caption"))
        {
            Give(TextBlockKind.Paragraph, CharacterCleaner.Clean(caption.TextContent));
        }

        foreach (var row in rows)
        {
            Give(TextBlockKind.TableRow, row);
        }

        return true;
    }

    private void End(string element)
    {
        var content = CharacterCleaner.Clean(text.ToString()).TrimEnd(CharacterCleaner.SoftHyphen);
        text.Clear();
        afterBreak = false;
        if (content.Length == 0)
        {
            return;
        }

        if (element is "dt")
        {
            GiveTerm();
            term = content;
        }
        else if (element is "dd" && term is not null)
        {
            Give(TextBlockKind.ListItem, $"{term.TrimEnd(':')}: {content}");
            term = null;
        }
        else if (element is ['h', >= '1' and <= '6'] && content.Length <= LongestTitle)
        {
            GiveTerm();
            blocks.Add(offsets.Place(TextBlockKind.Heading, content, element[1] - '0', null) with { SectionLabel = SectionLabel.Of(content) });
        }
        else if (items.TryPeek(out var item) && item.TakeNumber() is { } number)
        {
            Give(TextBlockKind.ListItem, number + content);
        }
        else
        {
            Give(TextBlockKind.Paragraph, content);
        }
    }

    private void GiveTerm()
    {
        if (term is { } left)
        {
            term = null;
            Give(TextBlockKind.Paragraph, left);
        }
    }

    private void Give(TextBlockKind kind, string content)
    {
        if (content.Length > 0)
        {
            blocks.Add(offsets.Place(kind, content, 0, null));
        }
    }
}
