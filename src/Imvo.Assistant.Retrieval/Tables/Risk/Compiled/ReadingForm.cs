using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>Reads what a <see cref="WritingForm"/> wrote. Damage gives an <see cref="InvalidDataException"/>.</summary>
/// <param name="bytes">What was written.</param>
internal sealed class ReadingForm(ReadOnlyMemory<byte> bytes) : RecordForm
{
    private readonly List<string> _texts = [];
    private ReadOnlyMemory<byte> _rest = bytes;

    public override int Number(int? value)
    {
        var reader = new RecordReader(_rest.Span);
        var number = reader.Number();
        _rest = _rest[^reader.Left..];
        return number;
    }

    public override string? OptionalText(string? value) => Number(value: null) switch
    {
        WritingForm.NoText => null,
        WritingForm.NewText => NextText(),
        var place when place - WritingForm.NewText <= _texts.Count => _texts[place - WritingForm.NewText - 1],
        _ => throw new InvalidDataException("A text is named that was not written."),
    };

    // A record takes a byte at least: a larger number is damage, and would ask for memory that is not there.
    protected override int Count(int? count) => Number(value: null) is var read && read <= _rest.Length
        ? read
        : throw new InvalidDataException("There are fewer records than are said to be there.");

    private string NextText()
    {
        var reader = new RecordReader(_rest.Span);
        var text = reader.RequiredText();
        _rest = _rest[^reader.Left..];
        _texts.Add(text);
        return text;
    }
}
