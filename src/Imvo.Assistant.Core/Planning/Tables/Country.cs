using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A country with the words that name it.</summary>
/// <param name="Iso">ISO 3166-1 alpha-3 code.</param>
/// <param name="Name">Its name.</param>
/// <param name="DutchWords">Other Dutch names, demonyms and cities.</param>
/// <param name="EnglishWords">Other English ones.</param>
/// <param name="CasedWords">Words that name it only with a capital letter.</param>
/// <param name="Region">Region key.</param>
/// <param name="IsEu">Whether it is a member of the European Union.</param>
/// <param name="IsEea">Whether it is in the European Economic Area.</param>
public sealed record Country(
    string Iso,
    LocalText Name,
    IReadOnlyList<string> DutchWords,
    IReadOnlyList<string> EnglishWords,
    IReadOnlyList<string> CasedWords,
    string Region,
    bool IsEu,
    bool IsEea);
