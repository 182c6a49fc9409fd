using System.Globalization;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>A character that is written by its number in a font of signs.</summary>
internal static class Symbol
{
    /// <summary>Gives the character; a blank for one that has a meaning in its own font only.</summary>
    public static string Of(string? number) =>
        ushort.TryParse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && (char)code is var character
            && !char.IsSurrogate(character) && !char.IsControl(character)
            && char.GetUnicodeCategory(character) is not (UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            ? character.ToString()
            : " ";
}
