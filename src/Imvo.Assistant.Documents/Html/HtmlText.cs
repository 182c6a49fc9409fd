using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Html;

/// <summary>Writes text as HTML.</summary>
internal sealed class HtmlText(StringBuilder output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly HashSet<int> _seen = [];

    /// <summary>Text with what HTML reads as markup encoded; fit for content and for quoted attributes.</summary>
    public static string Encode(string text) => Encoder.Encode(PrintableText.Of(text));

    /// <summary>Text as a string of CSS, with its quotes.</summary>
    public static string CssString(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in PrintableText.Of(text).EnumerateRunes())
        {
            // Everything that could end the string or the style element is written by its number.
            if (rune.Value is '"' or '\\' or '<' or '>' or '&' or '\'')
            {
                css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
            else
            {
                css.Append(rune.ToString());
            }
        }

        return css.Append('"').ToString();
    }

    public void Append(IReadOnlyList<PageText> parts)
    {
        foreach (var part in parts)
        {
            Append(part);
        }
    }

    public void Append(PageText part)
    {
        if (part.Lead is { } lead)
        {
            Stretch(lead, "strong", part.Link);
        }

        Stretch(part.Text, part.IsBlank ? "mark" : part.IsStrong ? "strong" : null, part.Lead is null ? part.Link : null);
        Notes(part.Notes);
    }

    /// <summary>The name of the place where a note is first referred to; null when no text does.</summary>
    public string? FirstReference(int note) => _seen.Contains(note) ? $"ref-{PlainNumber(note)}" : null;

    public static string PlainNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Stretch(string text, string? element, string? address)
    {
        if (text.Length == 0)
        {
            return;
        }

        // Only what can be looked at in a browser becomes a link.
        var link = address is { } known && (known.StartsWith('#') || known.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || known.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) ? known : null;
        output.Append(element is null ? string.Empty : $"<{element}>");
        output.Append(link is null ? string.Empty : $"<a href=\"{Encode(link)}\">");
        output.Append(Encode(text));
        output.Append(link is null ? string.Empty : "</a>").Append(element is null ? string.Empty : $"</{element}>");
    }

    private void Notes(IReadOnlyList<int> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        output.Append("<sup>");
        for (var i = 0; i < notes.Count; i++)
        {
            var number = PlainNumber(notes[i]);
            output.Append(i == 0 ? string.Empty : " ");
            output.Append(_seen.Add(notes[i]) ? $"<a id=\"ref-{number}\" href=\"#note-{number}\">" : $"<a href=\"#note-{number}\">");
            output.Append('[').Append(number).Append("]</a>");
        }

        output.Append("</sup>");
    }
}
