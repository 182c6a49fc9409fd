using FsCheck;
using FsCheck.Fluent;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

/// <summary>Texts for properties: any characters at all, mixed with pieces that reach deep into the analysis.</summary>
internal static class AnyText
{
    private static readonly Gen<string> AnyCharacter = Gen.Choose(char.MinValue, char.MaxValue).Select(code => ((char)code).ToString());

    private static readonly Gen<string> BeyondBasic = Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32);

    private static readonly Gen<string> Pieces = Gen.Elements(
        " ", " ", " ", "\n", "\u00A0", "-", ".", ",", "'s", "’s", "§", "§ ", "(", "\u00AD", "\u0301", "\u200B", "\uD83D",
        "ﬁ", "ß", "Ĳ", "İ", "ŒUVRE", "é", "e\u0308", "٣", "企業", "предприятие", "🌍", "𝓐",
        "kinderarbeid", "Kinderarbeid", "kinder", "arbeid", "kledingwinkel", "katoenketenrisico", "ergste", "vormen", "van",
        "worst", "forms", "of", "child", "labour", "due diligence", "gepaste", "zorgvuldigheid", "HRDD", "leefbaar loon",
        "UNGP", "SDG", "artikel", "art.", "hoofdstuk", "IV", "xv", "principle", "17", "8.7", "6.3.2", "5.000", "1,5", "2026", "3TG",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "123456789012345678901234567890123456789");

    /// <summary>Any string.</summary>
    public static Gen<string> Generator { get; } =
        Gen.OneOf(Pieces, Pieces, Pieces, AnyCharacter, BeyondBasic).ListOf().Select(string.Concat);

    /// <summary>Any string.</summary>
    public static Arbitrary<string> Arbitrary { get; } = Generator.ToArbitrary();

    /// <summary>What reading UTF-8 back gives: a surrogate without its other half is no character and becomes U+FFFD.</summary>
    public static string AsStored(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(characters[i]))
            {
                characters[i] = '\uFFFD';
            }
        }

        return new string(characters);
    }
}
