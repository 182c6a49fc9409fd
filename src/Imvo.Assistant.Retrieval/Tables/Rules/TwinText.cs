using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables.References;

namespace Imvo.Assistant.Retrieval.Tables.Rules;

/// <summary>What a text and its twin in the other language must have in common, in the same form for both.</summary>
internal static partial class TwinText
{
    private const int TimeoutMilliseconds = 1000;
    private const int MonthsInYear = 12;

    private static readonly Regex DutchMonth = MonthPattern(TextLanguage.Dutch);
    private static readonly Regex EnglishMonth = MonthPattern(TextLanguage.English);

    /// <summary>The references, numbers and months in which twins differ, as words; null when they agree.</summary>
    public static string? Difference(string dutch, string english) =>
        Difference(References(dutch), References(english))
        ?? Difference(Numbers(dutch, TextLanguage.Dutch), Numbers(english, TextLanguage.English));

    private static string? Difference(List<string> dutch, List<string> english)
    {
        dutch.Sort(StringComparer.Ordinal);
        english.Sort(StringComparer.Ordinal);
        return dutch.SequenceEqual(english, StringComparer.Ordinal) ? null : $"nl has {Listed(dutch)}, en has {Listed(english)}";
    }

    private static string Listed(List<string> items) => items.Count == 0 ? "none" : string.Join(' ', items);

    private static List<string> References(string text) =>
        TextReference.In(text).Select(reference => reference.ToString()).ToList();

    private static List<string> Numbers(string text, TextLanguage language)
    {
        var rest = TextReference.Remove(text);
        if (!rest.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var numbers = Number().Matches(rest).Select(match => Normalise(match.Value, language)).ToList();
        numbers.AddRange(language.Choose(DutchMonth, EnglishMonth).Matches(rest).Select(match => MonthNumber(match, language)));
        return numbers;
    }

    // Dutch groups by points and has a decimal comma, English the reverse; 2.4 (an action) is the same in both.
    private static string Normalise(string number, TextLanguage language)
    {
        var group = language.Choose('.', ',');
        return Grouped().IsMatch(number.Replace(group, '\''))
            ? number.Replace(group.ToString(), string.Empty, StringComparison.Ordinal).Replace(',', '.')
            : number.Replace(',', '.');
    }

    private static string MonthNumber(Match match, TextLanguage language)
    {
        var number = Enumerable.Range(1, MonthsInYear).First(month =>
            WrittenDate.Month(month, language).Equals(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase));
        return $"month-{number}";
    }

    private static Regex MonthPattern(TextLanguage language) => new(
        $@"\b(?<month>{string.Join('|', Enumerable.Range(1, MonthsInYear).Select(month => WrittenDate.Month(month, language)))})(?:\s+\d{{1,2}},?)?\s+\d{{4}}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromMilliseconds(TimeoutMilliseconds));

    [GeneratedRegex(@"(?<![A-Za-z0-9])[0-9]+(?:[.,][0-9]+)*", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A[0-9]{1,3}(?:'[0-9]{3})+(?:[.,][0-9]+)?\z", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Grouped();
}
