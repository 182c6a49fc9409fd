using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A sector of the risk tables.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsService">Whether it provides services rather than goods.</param>
/// <param name="IsRaw">Whether its goods are raw materials.</param>
/// <param name="DutchWords">Words by which Dutch texts name such a firm.</param>
/// <param name="EnglishWords">Words by which English texts do.</param>
/// <param name="Covenants">Keys of the sector agreements for it.</param>
/// <param name="Initiatives">Keys of initiatives for it.</param>
/// <param name="Origin">What the row stands on.</param>
public sealed record Sector(
    string Key,
    LocalText Name,
    bool IsService,
    bool IsRaw,
    IReadOnlyList<string> DutchWords,
    IReadOnlyList<string> EnglishWords,
    IReadOnlyList<string> Covenants,
    IReadOnlyList<string> Initiatives,
    RowOrigin Origin)
{
    /// <summary>Divisions, groups and classes of SBI 2008 that belong to it as a whole.</summary>
    public IReadOnlyList<string> Sbi { get; init => field = value ?? []; } = [];
}
