using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A good on a published list of goods made with child or forced labour.</summary>
/// <param name="Key">Its key.</param>
/// <param name="ListName">Its name on the list.</param>
/// <param name="Name">Its name.</param>
/// <param name="DutchWords">Dutch words of products that fall under it.</param>
/// <param name="EnglishWords">English ones.</param>
/// <param name="Sectors">Sectors it belongs to.</param>
public sealed record ListedGood(
    string Key,
    string ListName,
    LocalText Name,
    IReadOnlyList<string> DutchWords,
    IReadOnlyList<string> EnglishWords,
    IReadOnlyList<string> Sectors);
