using System.Globalization;
using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads the conditions of the rules of laws.</summary>
internal sealed partial class LawConditionRows(LawReferences references, IReadOnlySet<string> asks)
{
    private const int TimeoutMilliseconds = 1000;

    private static readonly string[] Facts = [.. LawFactKinds.All.Keys];

    public LawCondition Read(YamlRow row)
    {
        var fact = row.OneOf("fact", Facts);
        if (!LawFactKinds.All.TryGetValue(fact, out var kind))
        {
            // Without its kind nothing can be said of the values.
            row.Texts("values");
            row.Text("is");
            row.OptionalText("of");
            return new LawCondition(fact, string.Empty, []);
        }

        var comparison = row.OneOf("is", LawOperators.For(kind));
        var values = row.SomeTexts("values");
        if (kind is LawFactKind.Number or LawFactKind.Day && values.Count > 1)
        {
            row.Report("values", "holds several values; give one");
        }

        if (kind == LawFactKind.Day)
        {
            values = [.. values.Select(value => ReadDay(row, value))];
        }
        else
        {
            CheckAsk(row, fact);
        }

        CheckForm(row, kind, values);
        CheckSource(row, kind, values);
        return new LawCondition(fact, comparison, values);
    }

    private static void CheckForm(YamlRow row, LawFactKind kind, IReadOnlyList<string> values)
    {
        foreach (var value in values.Where(value => !IsForm(kind, value)))
        {
            row.Report("values", $"'{value}' is not allowed; {FormOf(kind)}");
        }
    }

    private static bool IsForm(LawFactKind kind, string value)
    {
        if (kind is not (LawFactKind.Number or LawFactKind.Day) && string.Equals(value, LawValues.Unknown, StringComparison.Ordinal))
        {
            return true;
        }

        return kind switch
        {
            LawFactKind.Number => decimal.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            LawFactKind.Day => PartialDate.TryReadDay(value, out _),
            LawFactKind.YesNo => LawValues.YesNo.Contains(value, StringComparer.Ordinal),
            LawFactKind.Role => LawValues.Roles.Contains(value, StringComparer.Ordinal),
            LawFactKind.Size => LawValues.Sizes.Contains(value, StringComparer.Ordinal),
            LawFactKind.Countries => Country().IsMatch(value),
            LawFactKind.Codes => CustomsCode().IsMatch(value),
            _ => TablePatterns.Code().IsMatch(value),
        };
    }

    private static string FormOf(LawFactKind kind) => kind switch
    {
        LawFactKind.Number => "write digits only",
        LawFactKind.Day => "refer to a date, as in {{law:csddd.applies}}",
        LawFactKind.YesNo => Listed(LawValues.YesNo),
        LawFactKind.Role => Listed(LawValues.Roles),
        LawFactKind.Size => Listed(LawValues.Sizes),
        LawFactKind.Countries => "write an ISO 3166-1 alpha-3 code",
        LawFactKind.Codes => "write 2 to 10 digits between quotes",
        _ => "write a key",
    };

    private static string Listed(IReadOnlyList<string> values) =>
        $"use one of {string.Join(", ", values)}, {LawValues.Unknown}";

    private string ReadDay(YamlRow row, string value)
    {
        if (references.DateOf(value) is { } date)
        {
            return date;
        }

        row.Report("values", $"'{value}' is no reference to a date of a law; write it as in {{{{law:csddd.applies}}}}");
        return "0001-01-01";
    }

    // The number stands here because it is compared, and must be the one that readers are told.
    private void CheckSource(YamlRow row, LawFactKind kind, IReadOnlyList<string> values)
    {
        var source = row.OptionalText("of");
        if (kind != LawFactKind.Number)
        {
            if (source is not null)
            {
                row.Report("of", "is for numbers only; remove it");
            }

            return;
        }

        if (source is null || references.NumbersOf(source) is not { Count: > 0 } numbers)
        {
            row.Report("of", "is no reference to a fact with a number; name it as in {{law:csddd.employees}}");
        }
        else if (values is [var value] && IsForm(kind, value) && !numbers.Contains(decimal.Parse(value, CultureInfo.InvariantCulture)))
        {
            row.Report("values", $"'{value}' is not the number of {source}; make them the same");
        }
    }

    private void CheckAsk(YamlRow row, string fact)
    {
        if (!asks.Contains(fact))
        {
            row.Report("fact", $"'{fact}' has no question; add {LawCheck.AskPrefix}{fact} to {RiskFiles.Folder}wording-laws.csv");
        }
    }

    [GeneratedRegex(@"\A[A-Z]{3}\z", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Country();

    [GeneratedRegex(@"\A[0-9]{2,10}\z", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex CustomsCode();
}
