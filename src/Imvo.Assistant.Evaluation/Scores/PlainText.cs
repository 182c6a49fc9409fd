namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>Text with single spaces, in which gold quotes are sought.</summary>
internal static class PlainText
{
    public static string Of(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
