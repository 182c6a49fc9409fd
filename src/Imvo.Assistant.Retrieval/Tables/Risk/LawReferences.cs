using System.Globalization;
using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Tables.References;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads numbers and dates of laws that rules refer to, so that a rule cannot differ from the law it stands on.</summary>
internal sealed partial class LawReferences(IReadOnlyDictionary<string, ReferenceEntry> laws)
{
    private const int TimeoutMilliseconds = 1000;
    private const decimal Million = 1_000_000m;
    private const decimal Billion = 1_000_000_000m;

    /// <summary>The ISO 8601 date that a text of one reference leads to; null when it leads to none.</summary>
    public string? DateOf(string text) =>
        Only(text) is { } reference && laws.TryGetValue(reference.Key, out var law) && law.Dates.TryGetValue(reference.Name, out var date)
            ? date.Date
            : null;

    /// <summary>The numbers of the fact that a text of one reference leads to; none when it leads to no fact.</summary>
    public IReadOnlyList<decimal> NumbersOf(string text) =>
        Only(text) is { } reference && laws.TryGetValue(reference.Key, out var law) && law.Facts.TryGetValue(reference.Name, out var fact)
            ? [.. Number().Matches(fact.Text.Dutch).Select(Read)]
            : [];

    private static TextReference? Only(string text) =>
        TextReference.In(text).ToList() is [{ Kind: ReferenceKind.Law } reference] && reference.Length == text.Length ? reference : null;

    private static decimal Read(Match match)
    {
        var digits = match.Groups["digits"].Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.');
        var number = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return match.Groups["scale"].Value switch
        {
            "miljoen" => number * Million,
            "miljard" => number * Billion,
            _ => number,
        };
    }

    [GeneratedRegex(
        @"(?<digits>[0-9]+(?:\.[0-9]{3})*(?:,[0-9]+)?)(?:\s+(?<scale>miljoen|miljard))?",
        RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Number();
}
