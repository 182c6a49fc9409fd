using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>Explains words of the field in brackets where a document uses them first.</summary>
internal static class FirstUse
{
    private const string TermPrefix = "term.";

    /// <summary>The blocks with the first use of each term explained.</summary>
    /// <param name="blocks">The blocks of a document in order.</param>
    /// <param name="texts">The wording; keys that begin with <c>term.</c> hold the term and, behind a colon, what it means.</param>
    public static IReadOnlyList<PageBlock> Explain(IReadOnlyList<PageBlock> blocks, DocumentTexts texts)
    {
        var open = texts.Terms(TermPrefix).ToList();
        return [.. blocks.Select(block => Explain(block, open))];
    }

    private static PageBlock Explain(PageBlock block, List<(string Term, string Meaning)> open) => block switch
    {
        ParagraphBlock paragraph => paragraph with { Parts = Explain(paragraph.Parts, open) },
        ListBlock list => list with { Items = [.. list.Items.Select(item => Explain(item, open))] },
        TableBlock table => table with { Rows = [.. table.Rows.Select(row => Explain(row, open))] },
        FoldBlock fold => fold with { Blocks = [.. fold.Blocks.Select(inner => Explain(inner, open))] },
        _ => block,
    };

    private static IReadOnlyList<PageText> Explain(IReadOnlyList<PageText> parts, List<(string Term, string Meaning)> open) =>
        [.. parts.Select(part => part.IsBlank || part.IsStrong || part.Link is not null ? part : part with { Text = Explain(part.Text, open) })];

    private static string Explain(string text, List<(string Term, string Meaning)> open)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var (term, meaning) = open[i];
            var end = EndOf(term, text);
            if (end >= 0)
            {
                open.RemoveAt(i);

                // Words in brackets behind the term explain it already.
                text = text.AsSpan(end).StartsWith(" (", StringComparison.Ordinal) ? text : text.Insert(end, $" ({meaning})");
            }
        }

        return text;
    }

    // As a word of its own: IMVO is not the term in IMVO-steunpunt, which is a name.
    private static int EndOf(string term, string text)
    {
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
        {
            var end = at + term.Length;
            if ((at == 0 || !IsPartOfWord(text[at - 1])) && (end == text.Length || !IsPartOfWord(text[end])))
            {
                return end;
            }
        }

        return -1;
    }

    private static bool IsPartOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '’' or '\'' or '(' or ')';
}
