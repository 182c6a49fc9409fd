namespace Imvo.Assistant.Web.Plans.Pages;

/// <summary>Writes fields of forms.</summary>
internal static class FormHtml
{
    /// <summary>A choice. The label is around it, so that many forms on a page need no names of their own.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="label">What is asked, plain text.</param>
    /// <param name="options">Values with what the reader sees, plain text.</param>
    /// <param name="chosen">The value that is chosen.</param>
    public static string Choice(string name, string label, IEnumerable<(string Value, string Text)> options, string chosen) =>
        $"<label>{PageFrame.Encode(label)} <select name=\"{name}\">{string.Concat(options.Select(option => Option(option.Value, option.Text, chosen)))}</select></label>";

    public static string Option(string value, string text, string chosen) =>
        $"<option value=\"{PageFrame.Encode(value)}\"{(string.Equals(value, chosen, StringComparison.Ordinal) ? " selected" : string.Empty)}>{PageFrame.Encode(text)}</option>";

    /// <summary>A line of text with its label around it.</summary>
    public static string Line(string name, string label, string value, int most, string more = "") =>
        $"<label>{PageFrame.Encode(label)} <input name=\"{name}\" maxlength=\"{most.ToString(System.Globalization.CultureInfo.InvariantCulture)}\" value=\"{PageFrame.Encode(value)}\"{more}></label>";
}
