using System.Text;

namespace Imvo.Assistant.Web.Plans.Reports;

/// <summary>The words of a reader as they are kept.</summary>
internal static class ReportText
{
    /// <summary>Characters that a report may have.</summary>
    public const int Most = 2000;

    /// <summary>
    /// Without what an operator's terminal would obey or what turns text around; line ends as one character, which is how a browser
    /// counts them.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            var isMark = rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFD;
            clean.Append(rune.Value == '\n' || (!Rune.IsControl(rune) && !isMark) ? rune.ToString() : string.Empty);
        }

        return clean.ToString().Trim();
    }
}
