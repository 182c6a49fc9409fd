using System.Text.RegularExpressions;

namespace Imvo.Assistant.Tests.Orchestration;

/// <summary>The numbers in a text, as written: 14, 1.000, 1,5.</summary>
internal static partial class NumberTokens
{
    public static HashSet<string> Of(string text) =>
        Number().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
