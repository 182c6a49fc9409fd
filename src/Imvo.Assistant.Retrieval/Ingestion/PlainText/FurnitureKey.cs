using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Makes near-identical lines equal: numbers and spaces do not count.</summary>
internal static class FurnitureKey
{
    private const int LongestLine = 120;

    /// <summary>Gives the key of a line that may be a running header or footer; null for a line that cannot be one.</summary>
    public static ulong? Of(string text)
    {
        if (text.Length is 0 or > LongestLine || text[0] is '#' or '|' || ListMarker.Find(text) is not null || LabelLines.IsLabel(text))
        {
            return null;
        }

        var kept = SectionNumberLength(text);
        var hash = TextHash.Start;
        var signs = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == ' ' || (index >= kept && char.IsAsciiDigit(character)))
            {
                continue;
            }

            signs++;
            hash = TextHash.Add(hash, character);
        }

        // One sign is left of a lone page number, which is known by other means.
        return signs > 1 ? hash : null;
    }

    /// <summary>The key of a line at a fixed place of the page: positive from the top, negative from the bottom.</summary>
    public static ulong At(ulong key, int place) => TextHash.Add(key, unchecked((uint)place));

    // "Chapter 3" and "Chapter 4", "3.5 Conclusions" and "4.5 Conclusions" are headings, not one header with a page number.
    private static int SectionNumberLength(string text) =>
        DecimalNumber.TryRead(text, out var number) && (number.Depth > 1 || number.HasDot) ? number.Length
        : WordedNumber.Find(text)?.Length ?? 0;
}
