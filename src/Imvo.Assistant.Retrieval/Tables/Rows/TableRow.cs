namespace Imvo.Assistant.Retrieval.Tables.Rows;

/// <summary>A row of a CSV file; reports what is wrong with its fields.</summary>
internal sealed class TableRow
{
    private readonly Dictionary<string, string> _fields;
    private readonly Place _place;
    private readonly long _line;
    private readonly ProblemList _problems;

    public TableRow(IReadOnlyList<string> columns, IReadOnlyList<string> fields, Place place, long line, ProblemList problems)
    {
        _fields = columns.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second.Trim(), StringComparer.Ordinal);
        _place = place;
        _line = line;
        _problems = problems;
    }

    public string Text(string column)
    {
        var text = _fields[column];
        if (text.Length == 0)
        {
            Report(column, "is empty; write it");
        }

        return text;
    }

    /// <summary>A text that may be left out; null when it is.</summary>
    public string? Optional(string column) => _fields[column] is { Length: > 0 } text ? text : null;

    public string Key(string column)
    {
        var key = Text(column);
        if (key.Length > 0 && !TablePatterns.Key().IsMatch(key))
        {
            Report(column, $"'{key}' is no key; use lower-case letters, digits and hyphens");
        }

        return key;
    }

    /// <summary>A key of the risk tables, whose keys are those of the research they come from: garments_textiles, M001.</summary>
    public string Code(string column)
    {
        var code = Text(column);
        if (code.Length > 0 && !TablePatterns.Code().IsMatch(code))
        {
            Report(column, $"'{code}' is no key; use letters, digits, hyphens and underscores");
        }

        return code;
    }

    public string OneOf(string column, IReadOnlyList<string> allowed)
    {
        var value = Text(column);
        if (value.Length > 0 && !allowed.Contains(value, StringComparer.Ordinal))
        {
            Report(column, $"'{value}' is not allowed; use one of {string.Join(", ", allowed)}");
        }

        return value;
    }

    public bool YesNo(string column) =>
        string.Equals(OneOf(column, ["yes", "no"]), "yes", StringComparison.Ordinal);

    public DateOnly Day(string column)
    {
        var text = Text(column);
        if (!PartialDate.TryReadDay(text, out var day) && text.Length > 0)
        {
            Report(column, $"'{text}' is no day; write YYYY-MM-DD");
        }

        return day;
    }

    /// <summary>Texts parted by semicolons, possibly none.</summary>
    public IReadOnlyList<string> Texts(string column) =>
        _fields[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public void Report(string column, string mend)
    {
        var place = _place.At(column);
        _problems.Locate(place, _line);
        _problems.Add(place, mend);
    }
}
