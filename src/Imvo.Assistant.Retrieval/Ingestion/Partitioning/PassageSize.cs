using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>How large passages are, in words.</summary>
internal static class PassageSize
{
    /// <summary>A passage holds at least this many, unless its section or a boundary between paragraphs leaves fewer.</summary>
    public const int Smallest = 80;

    /// <summary>A passage never holds more.</summary>
    public const int Largest = 220;

    /// <summary>What a cut in a long section aims at.</summary>
    public const int Ideal = 170;

    /// <summary>A section with fewer is too small to be found for itself.</summary>
    public const int TooSmall = 15;

    // Text without spaces, such as addresses or Chinese, is measured by its length.
    private const int CharactersPerWord = 20;

    /// <summary>Most characters in a passage.</summary>
    public const int MostCharacters = Largest * CharactersPerWord;

    /// <summary>Size of a text.</summary>
    public static int Of(ReadOnlySpan<char> text) => Math.Max(LineShape.WordCount(text), text.Length / CharactersPerWord);
}
