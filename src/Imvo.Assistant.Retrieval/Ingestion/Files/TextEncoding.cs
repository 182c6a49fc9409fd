namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>How the characters of a document are written.</summary>
/// <param name="BytesPerUnit">1 for UTF-8, 2 for UTF-16.</param>
/// <param name="IsBigEndian">Order of the two bytes in UTF-16.</param>
/// <param name="MarkLength">Length of the byte order mark.</param>
internal sealed record TextEncoding(int BytesPerUnit, bool IsBigEndian, int MarkLength)
{
    /// <summary>Finds the encoding from the first bytes.</summary>
    public static TextEncoding Detect(string path, ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => throw Wrong(path, "is written in UTF-32"),
        [0xFF, 0xFE, ..] => new(2, IsBigEndian: false, 2),
        [0xFE, 0xFF, ..] => new(2, IsBigEndian: true, 2),
        [0xEF, 0xBB, 0xBF, ..] => new(1, IsBigEndian: false, 3),
        _ when IsUnmarkedUtf16(start) => throw Wrong(path, "seems to be UTF-16 without a byte order mark"),
        _ when start.StartsWith("%PDF-"u8) || start.StartsWith("{\\rtf"u8) || start.Contains((byte)0) => throw BinaryContent.Rejection(path),
        _ => new(1, IsBigEndian: false, 0),
    };

    /// <summary>Rejection of a byte that is not valid.</summary>
    public static DocumentRejectedException Invalid(string path, string encoding, long position) =>
        Wrong(path, FormattableString.Invariant($"is not valid {encoding} at byte {position}"));

    private static DocumentRejectedException Wrong(string path, string what) =>
        new(RejectionReason.WrongEncoding, $"{path} {what}: save it as UTF-8 and add it again.");

    // Western text in UTF-16 has a zero in every second byte and hardly any in the others.
    private static bool IsUnmarkedUtf16(ReadOnlySpan<byte> start)
    {
        Span<int> zeros = stackalloc int[2];
        for (var index = 0; index < start.Length; index++)
        {
            zeros[index % 2] += start[index] == 0 ? 1 : 0;
        }

        var half = start.Length / 2;
        return half >= 8 && Math.Max(zeros[0], zeros[1]) > half * 7 / 10 && Math.Min(zeros[0], zeros[1]) <= half / 50;
    }
}
