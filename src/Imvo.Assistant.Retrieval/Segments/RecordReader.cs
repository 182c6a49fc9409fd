using System.Runtime.CompilerServices;
using System.Text;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>Reads what a <see cref="RecordWriter"/> wrote.</summary>
/// <param name="bytes">The bytes.</param>
public ref struct RecordReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Whether everything was read.</summary>
    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>Number of bytes not yet read.</summary>
    public readonly int Left => _rest.Length;

    /// <summary>Reads a number.</summary>
    /// <exception cref="InvalidDataException">The record ends within it.</exception>
    public ulong LongNumber()
    {
        ulong value = 0;
        for (var i = 0; i < _rest.Length && i * 7 < 64; i++)
        {
            value |= (ulong)(_rest[i] & 0x7F) << (i * 7);
            if (_rest[i] < 0x80)
            {
                _rest = _rest[(i + 1)..];
                return value;
            }
        }

        throw new InvalidDataException("A record ends within a number.");
    }

    /// <summary>Reads a number that fits in 31 bits.</summary>
    /// <exception cref="InvalidDataException">It does not fit, or the record ends within it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Number()
    {
        // The common cases, one byte and two, without the loop: a search reads tens of thousands of numbers.
        var rest = _rest;
        if (rest.Length > 1)
        {
            int first = rest[0];
            if (first < 0x80)
            {
                _rest = rest[1..];
                return first;
            }

            int second = rest[1];
            if (second < 0x80)
            {
                _rest = rest[2..];
                return (first & 0x7F) | (second << 7);
            }
        }

        return AnyNumber();
    }

    /// <summary>Passes over numbers.</summary>
    /// <exception cref="InvalidDataException">The record ends before them.</exception>
    public void Skip(long numbers)
    {
        var read = 0;
        while (numbers > 0)
        {
            if (read == _rest.Length)
            {
                throw new InvalidDataException("A record ends within its numbers.");
            }

            // The last byte of a number is the one below 128.
            numbers -= _rest[read++] < 0x80 ? 1 : 0;
        }

        _rest = _rest[read..];
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

        if (length > _rest.Length)
        {
            throw new InvalidDataException("A record ends within a string.");
        }

        var text = Encoding.UTF8.GetString(_rest[..length]);
        _rest = _rest[length..];
        return text;
    }

    /// <summary>Reads a string that is never null.</summary>
    /// <exception cref="InvalidDataException">It is null, or the record ends within it.</exception>
    public string RequiredText() => Text() ?? throw new InvalidDataException("A string is missing.");

    private int AnyNumber()
    {
        var value = LongNumber();
        return value <= int.MaxValue ? (int)value : throw new InvalidDataException("A number is larger than it can be.");
    }
}
