using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>Writes records. A text that was written before is written as its place among the texts.</summary>
internal sealed class WritingForm : RecordForm
{
    /// <summary>Stands for no text; the place of an earlier text is written two higher.</summary>
    public const int NoText = 0;

    /// <summary>Stands for a text that follows.</summary>
    public const int NewText = 1;

    private readonly RecordWriter _bytes = new();
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>What was written.</summary>
    public byte[] Written => _bytes.Written.ToArray();

    public override int Number(int? value)
    {
        _bytes.Number(value!.Value);
        return value.Value;
    }

    public override string? OptionalText(string? value)
    {
        if (value is null)
        {
            _bytes.Number(NoText);
        }
        else if (_places.TryGetValue(value, out var place))
        {
            _bytes.Number(place + NewText + 1);
        }
        else
        {
            _places.Add(value, _places.Count);
            _bytes.Number(NewText);
            _bytes.Text(value);
        }

        return value;
    }

    protected override int Count(int? count) => Number(count);
}
