using System.Text;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>A growing block of bytes with variable-length numbers (7 bits a byte) and length-prefixed UTF-8 strings.</summary>
public sealed class RecordWriter
{
    private byte[] _bytes = new byte[256];

    /// <summary>Number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes a number.</summary>
    public void Number(ulong value)
    {
        Reserve(10);
        while (value >= 0x80)
        {
            _bytes[Length++] = (byte)((value & 0x7F) | 0x80);
            value >>= 7;
        }

        _bytes[Length++] = (byte)value;
    }

    /// <summary>Writes a number that is not negative.</summary>
    public void Number(int value) => Number((ulong)(uint)value);

    /// <summary>Writes a flag.</summary>
    public void Flag(bool value) => Number(value ? 1UL : 0UL);

    /// <summary>Writes a string; null is kept apart from empty.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(0UL);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(value);
        Number((ulong)length + 1);
        Reserve(length);
        Length += Encoding.UTF8.GetBytes(value, _bytes.AsSpan(Length));
    }

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }
    }
}
