using System.Globalization;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Where the bands of an indicator begin.</summary>
internal sealed class IndicatorBounds
{
    private static readonly string[] Kinds = ["number-low-bad", "number-high-bad", "label", "conventions"];

    private readonly string _kind;
    private readonly string _medium;
    private readonly string _high;
    private readonly decimal _mediumBound;
    private readonly decimal _highBound;

    private IndicatorBounds(string kind, string medium, string high, decimal mediumBound, decimal highBound)
    {
        _kind = kind;
        _medium = medium;
        _high = high;
        _mediumBound = mediumBound;
        _highBound = highBound;
    }

    public static IndicatorBounds Read(TableRow row)
    {
        var kind = row.OneOf("kind", Kinds);
        var isNumber = kind.StartsWith("number", StringComparison.Ordinal);
        return new IndicatorBounds(
            kind,
            row.Optional("medium") ?? string.Empty,
            row.Optional("high") ?? string.Empty,
            isNumber ? Bound(row, "medium") : 0,
            isNumber ? Bound(row, "high") : 0);
    }

    /// <summary>The band of a value; null when a number is expected and the value is none.</summary>
    public Band? Of(string value)
    {
        if (!_kind.StartsWith("number", StringComparison.Ordinal))
        {
            return string.Equals(value, _high, StringComparison.Ordinal) ? Band.High
                : string.Equals(value, _medium, StringComparison.Ordinal) ? Band.Medium
                : Band.Low;
        }

        if (!TryRead(value, out var number))
        {
            return null;
        }

        // A score of 40 is medium when below 40 is high; a share of 60 % is high when 60 % and more is.
        return _kind.EndsWith("low-bad", StringComparison.Ordinal)
            ? number < _highBound ? Band.High : number < _mediumBound ? Band.Medium : Band.Low
            : number >= _highBound ? Band.High : number >= _mediumBound ? Band.Medium : Band.Low;
    }

    /// <summary>What to write for a class that differs from one of the bounds by capitals only; null when it does not.</summary>
    public string? NearMiss(string value) => new[] { _medium, _high }.FirstOrDefault(label =>
        string.Equals(value, label, StringComparison.OrdinalIgnoreCase) && !string.Equals(value, label, StringComparison.Ordinal));

    /// <summary>Whether the bands lie in the order that the kind asks for.</summary>
    public bool IsOrdered => _kind switch
    {
        "number-low-bad" => _highBound < _mediumBound,
        "number-high-bad" => _highBound > _mediumBound,
        _ => true,
    };

    /// <summary>Whether it counts conventions, which stand in a table of their own.</summary>
    public bool CountsConventions => string.Equals(_kind, "conventions", StringComparison.Ordinal);

    private static decimal Bound(TableRow row, string column)
    {
        if (!TryRead(row.Text(column), out var bound))
        {
            row.Report(column, "is no number; write where the band begins");
        }

        return bound;
    }

    private static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
