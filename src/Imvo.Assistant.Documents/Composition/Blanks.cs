using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>Finds blanks to fill in, such as <c>[naam]</c>, in fixed wording.</summary>
internal static class Blanks
{
    /// <summary>The text in stretches, each blank on its own.</summary>
    public static IReadOnlyList<PageText> In(string text)
    {
        var parts = new List<PageText>();
        var position = 0;
        while (position < text.Length)
        {
            var start = text.IndexOf('[', position);
            var end = start < 0 ? -1 : text.IndexOf(']', start);
            if (end < 0)
            {
                break;
            }

            if (start > position)
            {
                parts.Add(PageText.Of(text[position..start]));
            }

            parts.Add(PageText.Of(text[start..(end + 1)]) with { IsBlank = true });
            position = end + 1;
        }

        if (position < text.Length)
        {
            parts.Add(PageText.Of(text[position..]));
        }

        return parts;
    }
}
