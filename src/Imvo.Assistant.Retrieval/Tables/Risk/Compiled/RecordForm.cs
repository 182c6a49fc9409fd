using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>
/// Passes over the fields of a record in order: one that writes takes each value and returns it, one that reads takes no notice of it and
/// returns what was written. So one piece of code says how a record is laid out, and reading cannot differ from writing.
/// </summary>
internal abstract class RecordForm
{
    /// <summary>A number that is not negative.</summary>
    public abstract int Number(int? value);

    /// <summary>A text, or none.</summary>
    public abstract string? OptionalText(string? value);

    /// <summary>A text.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public string Text(string? value) => OptionalText(value) ?? throw new InvalidDataException("A text is missing.");

    /// <summary>A yes or no.</summary>
    public bool Flag(bool? value) => Number(value == true ? 1 : 0) != 0;

    /// <summary>A yes, a no or neither.</summary>
    public bool? OptionalFlag(bool? value) => Number(value is null ? 0 : value.Value ? 2 : 1) switch { 0 => null, 1 => false, _ => true };

    /// <summary>A day.</summary>
    /// <exception cref="InvalidDataException">It lies after the last of the calendar.</exception>
    public DateOnly Day(DateOnly? value) => Number(value?.DayNumber) is var day && day <= DateOnly.MaxValue.DayNumber
        ? DateOnly.FromDayNumber(day)
        : throw new InvalidDataException("A day lies after the last of the calendar.");

    /// <summary>A text in both languages.</summary>
    public LocalText Local(LocalText? value) => new(Text(value?.Dutch), Text(value?.English));

    /// <summary>A text in both languages, or none.</summary>
    public LocalText? OptionalLocal(LocalText? value) => Flag(value is not null) ? Local(value) : null;

    /// <summary>What a row stands on.</summary>
    public RowOrigin Origin(RowOrigin? value) =>
        new(Text(value?.Source), Text(value?.Edition), Day(value?.Reviewed), Flag(value?.Confirmed));

    /// <summary>What a row stands on, or nothing of its own.</summary>
    public RowOrigin? OptionalOrigin(RowOrigin? value) => Flag(value is not null) ? Origin(value) : null;

    /// <summary>Texts in order.</summary>
    public IReadOnlyList<string> Texts(IReadOnlyList<string>? values) => Rows(values, static (form, value) => form.Text(value));

    /// <summary>Texts in both languages, in order.</summary>
    public IReadOnlyList<LocalText> Locals(IReadOnlyList<LocalText>? values) => Rows(values, static (form, value) => form.Local(value));

    /// <summary>Records in order.</summary>
    public IReadOnlyList<T> Rows<T>(IReadOnlyList<T>? rows, Func<RecordForm, T?, T> record)
        where T : class
    {
        var read = new T[Count(rows?.Count)];
        for (var at = 0; at < read.Length; at++)
        {
            read[at] = record(this, rows?[at]);
        }

        return read;
    }

    /// <summary>Records by key.</summary>
    public IReadOnlyDictionary<string, T> ByKey<T>(IReadOnlyDictionary<string, T>? rows, Func<RecordForm, T?, T> record)
        where T : class
    {
        var keys = Texts(rows?.Keys.ToList());
        var read = new Dictionary<string, T>(keys.Count, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            read[key] = record(this, rows?[key]);
        }

        return read;
    }

    /// <summary>A number of records.</summary>
    protected abstract int Count(int? count);
}
