namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>The bullet, number or letter that a list item begins with.</summary>
/// <param name="Length">Characters up to the item's own text.</param>
/// <param name="IsBullet">True for a sign that carries no meaning and is left out of the text.</param>
/// <param name="IsSure">True for a sign that begins nothing but list items; a dash may also be part of a sentence.</param>
internal sealed record ListMarker(int Length, bool IsBullet, bool IsSure)
{
    private const string Bullets = "•■▪●◦○▫□◆◇►▶▸‣⁃∙➢➤❑❖✓✔";
    private const string Dashes = "-–—*+·";

    private static readonly ListMarker SureBullet = new(2, IsBullet: true, IsSure: true);
    private static readonly ListMarker BareBullet = new(1, IsBullet: true, IsSure: true);
    private static readonly ListMarker Dash = new(2, IsBullet: true, IsSure: false);

    /// <summary>Finds the marker of a line; null when it has none.</summary>
    public static ListMarker? Find(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var first = text[0];
        if (Bullets.Contains(first, StringComparison.Ordinal))
        {
            return text.Length > 1 && text[1] == ' ' ? SureBullet : BareBullet;
        }

        if (Dashes.Contains(first, StringComparison.Ordinal))
        {
            return text.Length > 2 && text[1] == ' ' ? Dash : null;
        }

        return char.IsAsciiLetterOrDigit(first) || first == '(' ? FindEnumerator(text) : null;
    }

    // 1. 12) (a) a) (iv) iv)
    private static ListMarker? FindEnumerator(string text)
    {
        var start = text[0] == '(' ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 4 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == start || end + 1 >= text.Length || text[end + 1] != ' ')
        {
            return null;
        }

        var label = text.AsSpan(start, end - start);
        var isNumber = !label.ContainsAnyExceptInRange('0', '9') && label.Length <= 3;
        var isLetter = label.Length == 1 && char.IsAsciiLetterLower(label[0]);
        var isRoman = !label.ContainsAnyExcept("ivx");
        var closes = text[end] == ')' || (start == 0 && text[end] == '.' && isNumber);
        return closes && (isNumber || isLetter || isRoman) ? new ListMarker(end + 2, IsBullet: false, IsSure: start == 1) : null;
    }
}
