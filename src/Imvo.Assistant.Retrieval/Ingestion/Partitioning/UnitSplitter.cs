using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>Cuts blocks that are longer than a passage into sentences, and sentences that are longer still at a space.</summary>
internal static class UnitSplitter
{
    // Leaves room for the mark of a list item.
    private const int LargestPiece = PassageSize.Largest - 1;

    /// <summary>Gives the units of a block.</summary>
    public static IEnumerable<PassageUnit> Split(TextBlock block, int ordinal)
    {
        var text = block.Text;
        if (PassageSize.Of(text) <= LargestPiece)
        {
            yield return new PassageUnit(block.Kind, text, IsContinuation: false, block.Offset, block.Page, ordinal);
            yield break;
        }

        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPiece(text, start);
            yield return new PassageUnit(block.Kind, text[start..end], start > 0, block.Offset + start, block.Page, ordinal);
            start = end < text.Length && text[end] == ' ' ? end + 1 : end;
        }
    }

    private static int EndOfPiece(string text, int start)
    {
        var words = 1;
        var lastSpace = -1;
        for (var index = start; index < text.Length; index++)
        {
            if (index - start >= PassageSize.MostCharacters - LargestPiece)
            {
                return lastSpace > 0 ? lastSpace : char.IsLowSurrogate(text[index]) ? index - 1 : index;
            }

            if (text[index] != ' ')
            {
                continue;
            }

            if (words == LargestPiece || IsSentenceEnd(text, start, index))
            {
                return index;
            }

            words++;
            lastSpace = index;
        }

        return text.Length;
    }

    private static bool IsSentenceEnd(string text, int start, int space) =>
        space + 1 < text.Length && !char.IsLower(text[space + 1]) && LineShape.EndsSentence(text.AsSpan(start, space - start));
}
