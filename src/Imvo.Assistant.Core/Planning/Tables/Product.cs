using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A product or service in everyday words.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="DutchWords">Other Dutch words.</param>
/// <param name="EnglishWords">Other English words.</param>
/// <param name="Sector">Key of its sector.</param>
/// <param name="IsService">Whether it is a service.</param>
/// <param name="Sbi">SBI 2008 codes.</param>
/// <param name="Nace">NACE Rev. 2 codes.</param>
/// <param name="Hs">HS 2022 headings.</param>
/// <param name="Origin">What the row stands on.</param>
public sealed record Product(
    string Key,
    LocalText Name,
    IReadOnlyList<string> DutchWords,
    IReadOnlyList<string> EnglishWords,
    string Sector,
    bool IsService,
    IReadOnlyList<string> Sbi,
    IReadOnlyList<string> Nace,
    IReadOnlyList<string> Hs,
    RowOrigin Origin);
