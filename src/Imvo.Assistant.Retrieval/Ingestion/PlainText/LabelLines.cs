using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>
/// Puts numbers and bullets back in front of their text. Extracted text often has them on a line of their own, or all the
/// bullets of a list first and then all its items.
/// </summary>
internal sealed class LabelLines
{
    private const int MostBlanks = 4;

    private readonly List<TextLine> held = [];
    private readonly List<TextLine> ready = [];
    private int looseBullets;
    private bool itemMayEnd;

    /// <summary>Joins each label with the text line that follows it.</summary>
    public static IEnumerable<TextLine> Join(IEnumerable<TextLine> lines)
    {
        var labels = new LabelLines();
        foreach (var line in lines)
        {
            labels.Accept(line);
            foreach (var joined in labels.ready)
            {
                yield return joined;
            }

            labels.ready.Clear();
        }

        foreach (var rest in labels.held)
        {
            yield return rest;
        }
    }

    /// <summary>True for a line that is only a number, letter or bullet: <c>3.1</c>, <c>A.</c>, <c>(c)</c>, <c>•</c>.</summary>
    public static bool IsLabel(string text) => text.Length is > 0 and <= 8 && (IsBullet(text) || IsNumber(text) || IsLettered(text));

    private void Accept(TextLine line)
    {
        if (held.Count > 0)
        {
            if (line.IsBlank && held.Count <= MostBlanks)
            {
                held.Add(line);
                return;
            }

            if (IsBullet(held[0].Text) && IsBullet(line.Text))
            {
                looseBullets++;
                held.RemoveRange(1, held.Count - 1);
                return;
            }

            if (Belongs(held[0].Text, line.Text, blanks: held.Count - 1))
            {
                var label = held[0];
                held.Clear();
                Give(line with { Text = $"{label.Text} {line.Text}", Number = label.Number, StartsPage = label.StartsPage });
                return;
            }

            ready.AddRange(held);
            held.Clear();
        }

        if (IsLabel(line.Text))
        {
            held.Add(line);
        }
        else if (looseBullets > 0 && itemMayEnd && LineShape.StartsUpper(line.Text))
        {
            looseBullets--;
            Give(line with { Text = $"• {line.Text}" });
        }
        else
        {
            looseBullets = line.IsBlank ? 0 : looseBullets;
            Give(line);
        }
    }

    private void Give(TextLine line)
    {
        itemMayEnd = LineShape.EndsSentence(line.Text) || LineShape.EndsClause(line.Text);
        ready.Add(line);
    }

    private static bool Belongs(string label, string text, int blanks) => text.Length > 0 && !IsLabel(text) && (label switch
    {
        _ when IsBullet(label) || label[0] == '(' => ListMarker.Find(text) is null,
        // A bare number may be that of a page: only a note number has its text right below.
        _ when IsBareNumber(label) => blanks == 0 && LineShape.StartsUpper(text),
        _ => blanks <= 2 && LineShape.StartsUpper(text),
    });

    private static bool IsBullet(string text) => text.Length == 1 && ListMarker.Find(text) is not null;

    private static bool IsNumber(string text) => DecimalNumber.TryRead(text, out var number) && number.MarkLength == text.Length;

    private static bool IsBareNumber(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    // A. II. (a) (iv)
    private static bool IsLettered(string text)
    {
        var inner = text[0] == '(' && text[^1] == ')' ? text.AsSpan(1, text.Length - 2)
            : text[^1] == '.' ? text.AsSpan(0, text.Length - 1)
            : [];
        return (inner.Length == 1 && char.IsAsciiLetter(inner[0]))
            || (inner.Length is > 1 and < 6 && (!inner.ContainsAnyExcept("IVX") || !inner.ContainsAnyExcept("ivx")));
    }
}
