using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>A word that the end of a line has broken.</summary>
internal static class BrokenWord
{
    /// <summary>True when the line ends in the first part of a word.</summary>
    public static bool Ends(string line) =>
        line[^1] == CharacterCleaner.SoftHyphen || (line[^1] == '-' && line.Length > 1 && char.IsLetterOrDigit(line[^2]));
}
