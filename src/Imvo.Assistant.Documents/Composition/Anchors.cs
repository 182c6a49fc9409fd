using System.Text;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>Names that links lead to. They come from keys, so that they stay the same from plan to plan.</summary>
internal static class Anchors
{
    public const string Begin = "begin";
    public const string NinetyDays = "first-90-days";
    public const string Order = "why-this-order";
    public const string Matrix = "matrix";
    public const string Risks = "risks";
    public const string Watch = "also-watch";
    public const string Steps = "steps";
    public const string Laws = "laws";
    public const string Signposts = "signposts";
    public const string Assumptions = "assumptions";
    public const string Questions = "open-questions";
    public const string Trace = "trace";
    public const string About = "about";

    public static string Risk(string key) => Of("risk-", key);

    public static string Action(string id) => Of("action-", id);

    public static string Law(string key) => Of("law-", key);

    public static string Signpost(string key) => Of("signpost-", key);

    public static string Of(string prefix, string key)
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
