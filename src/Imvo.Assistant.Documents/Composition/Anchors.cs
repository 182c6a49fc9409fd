using System.Text;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>Names that links in the document of a plan lead to. They come from keys, so that they stay the same from plan to plan.</summary>
public static class Anchors
{
    internal const string Begin = "begin";
    internal const string NinetyDays = "first-90-days";
    internal const string Order = "why-this-order";
    internal const string Matrix = "matrix";
    internal const string Risks = "risks";
    internal const string Watch = "also-watch";
    internal const string Steps = "steps";
    internal const string Laws = "laws";
    internal const string Signposts = "signposts";
    internal const string Assumptions = "assumptions";
    internal const string Questions = "open-questions";
    internal const string Trace = "trace";
    internal const string About = "about";

    /// <summary>A risk.</summary>
    public static string Risk(string key) => Of("risk-", key);

    /// <summary>An action.</summary>
    public static string Action(string id) => Of("action-", id);

    /// <summary>A law.</summary>
    public static string Law(string key) => Of("law-", key);

    /// <summary>An agreement, initiative, scheme or contact.</summary>
    public static string Signpost(string key) => Of("signpost-", key);

    /// <summary>A source, by the number of its note.</summary>
    public static string Note(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"note-{number}");

    internal static string Of(string prefix, string key)
    {
        var name = new StringBuilder(prefix, prefix.Length + key.Length + 1);
        foreach (var letter in key)
        {
            // A point joins sector and issue; two hyphens keep it apart from the hyphens within them.
            name.Append(letter switch
            {
                '.' => "--",
                _ when char.IsAsciiLetterOrDigit(letter) => char.ToLowerInvariant(letter).ToString(),
                _ => "-",
            });
        }

        return name.ToString();
    }
}
