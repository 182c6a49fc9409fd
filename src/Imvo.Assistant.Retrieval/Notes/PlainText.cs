namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>Takes the marks out of a note's text and keeps the words.</summary>
internal static class PlainText
{
    /// <summary>The text without emphasis marks.</summary>
    public static string Of(string text) => NotePatterns.Emphasis().Replace(text, "${words}");

    /// <summary>Number of words: what stands between spaces and holds a letter or digit.</summary>
    public static int CountWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
