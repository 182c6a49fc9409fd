using System.Globalization;
using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>Reads fields of a row that hold more than any text.</summary>
internal static class YamlRowValues
{
    /// <summary>Text in both languages.</summary>
    public static LocalText Local(this YamlRow row, string field) => new(row.Text(field + "_nl"), row.Text(field + "_en"));

    /// <summary>Text that is null in both languages or in neither.</summary>
    public static LocalText? OptionalLocal(this YamlRow row, string field)
    {
        var dutch = row.OptionalText(field + "_nl");
        var english = row.OptionalText(field + "_en");
        if (dutch is null != english is null)
        {
            row.Report(dutch is null ? field + "_nl" : field + "_en", "is null while its twin is not; give both or neither");
        }

        return dutch is null || english is null ? null : new LocalText(dutch, english);
    }

    public static string Key(this YamlRow row, string field)
    {
        var key = row.Text(field);
        if (key.Length > 0 && !TablePatterns.Key().IsMatch(key))
        {
            row.Report(field, $"'{key}' is no key; use lower-case letters, digits and hyphens");
        }

        return key;
    }

    public static string OneOf(this YamlRow row, string field, IReadOnlyList<string> allowed)
    {
        var value = row.Text(field);
        if (value.Length > 0)
        {
            row.RefuseOthers(field, value, allowed);
        }

        return value;
    }

    /// <summary>List of which each item is one of the allowed values.</summary>
    public static IReadOnlyList<string> SomeOf(this YamlRow row, string field, IReadOnlyList<string> allowed)
    {
        var values = row.Texts(field);
        foreach (var value in values)
        {
            row.RefuseOthers(field, value, allowed);
        }

        return values;
    }

    public static bool YesNo(this YamlRow row, string field) =>
        string.Equals(row.OneOf(field, ["yes", "no"]), "yes", StringComparison.Ordinal);

    public static DateOnly Day(this YamlRow row, string field)
    {
        var text = row.Text(field);
        if (!PartialDate.TryReadDay(text, out var day) && text.Length > 0)
        {
            row.Report(field, $"'{text}' is no day; write YYYY-MM-DD");
        }

        return day;
    }

    /// <summary>A day, month or year.</summary>
    public static string Date(this YamlRow row, string field) => row.CheckDate(field, row.Text(field));

    public static string? OptionalDate(this YamlRow row, string field) =>
        row.OptionalText(field) is { } text ? row.CheckDate(field, text) : null;

    public static Uri? OptionalAddress(this YamlRow row, string field)
    {
        if (row.OptionalText(field) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
        {
            return address;
        }

        row.Report(field, $"'{text}' is no web address; start it with https://");
        return null;
    }

    /// <summary>List of whole numbers from 1 to <paramref name="highest"/>.</summary>
    public static IReadOnlyList<int> Numbers(this YamlRow row, string field, int highest)
    {
        var numbers = new List<int>();
        foreach (var text in row.Texts(field))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= highest)
            {
                numbers.Add(number);
            }
            else
            {
                row.Report(field, $"'{text}' is not allowed; use numbers from 1 to {highest}");
            }
        }

        return numbers;
    }

    private static void RefuseOthers(this YamlRow row, string field, string value, IReadOnlyList<string> allowed)
    {
        if (!allowed.Contains(value, StringComparer.Ordinal))
        {
            row.Report(field, $"'{value}' is not allowed; use one of {string.Join(", ", allowed)}");
        }
    }

    private static string CheckDate(this YamlRow row, string field, string text)
    {
        if (text.Length > 0 && !PartialDate.IsValid(text))
        {
            row.Report(field, $"'{text}' is no date; write YYYY-MM-DD, YYYY-MM or YYYY");
        }

        return text;
    }
}
