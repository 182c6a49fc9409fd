using System.Text;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>Reads what a <see cref="RecordWriter"/> wrote.</summary>
/// <param name="bytes">The bytes.</param>
public ref struct RecordReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    /// <summary>Whether everything was read.</summary>
    public readonly bool AtEnd => _position >= _bytes.Length;

    /// <summary>Reads a number.</summary>
    /// <exception cref="InvalidDataException">The record ends within it.</exception>
    public ulong LongNumber()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_position >= _bytes.Length)
            {
                break;
            }

            var next = _bytes[_position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException("A record ends within a number.");
    }

    /// <summary>Reads a number that fits in 31 bits.</summary>
    /// <exception cref="InvalidDataException">It does not fit, or the record ends within it.</exception>
    public int Number()
    {
        // The common case, one byte, without the loop.
        if (_position < _bytes.Length && _bytes[_position] < 0x80)
        {
            return _bytes[_position++];
        }

        var value = LongNumber();
        return value <= int.MaxValue ? (int)value : throw new InvalidDataException("A number is larger than it can be.");
    }

    /// <summary>Reads a flag.</summary>
    public bool Flag() => Number() != 0;

    /// <summary>Reads a string.</summary>
    /// <exception cref="InvalidDataException">The record ends within it.</exception>
    public string? Text()
    {
        var length = Number() - 1;
        if (length < 0)
        {
            return null;
        }

        if (length > _bytes.Length - _position)
        {
            throw new InvalidDataException("A record ends within a string.");
        }

        var text = Encoding.UTF8.GetString(_bytes.Slice(_position, length));
        _position += length;
        return text;
    }

    /// <summary>Reads a string that is never null.</summary>
    /// <exception cref="InvalidDataException">It is null, or the record ends within it.</exception>
    public string RequiredText() => Text() ?? throw new InvalidDataException("A string is missing.");
}
