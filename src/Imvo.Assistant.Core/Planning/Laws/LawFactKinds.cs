namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>The kind of each fact.</summary>
public static class LawFactKinds
{
    /// <summary>The facts of <see cref="LawFacts"/> with their kinds.</summary>
    public static IReadOnlyDictionary<string, LawFactKind> All { get; } = new Dictionary<string, LawFactKind>(StringComparer.Ordinal)
    {
        [LawFacts.Employees] = LawFactKind.Number,
        [LawFacts.Turnover] = LawFactKind.Number,
        [LawFacts.Balance] = LawFactKind.Number,
        [LawFacts.Role] = LawFactKind.Role,
        [LawFacts.Sector] = LawFactKind.Keys,
        [LawFacts.ProductSector] = LawFactKind.Keys,
        [LawFacts.Product] = LawFactKind.Keys,
        [LawFacts.CustomsCode] = LawFactKind.Codes,
        [LawFacts.Goods] = LawFactKind.YesNo,
        [LawFacts.Country] = LawFactKind.Countries,
        [LawFacts.OutsideEu] = LawFactKind.YesNo,
        [LawFacts.SalesCountry] = LawFactKind.Countries,
        [LawFacts.PublicTenders] = LawFactKind.YesNo,
        [LawFacts.LargeCustomers] = LawFactKind.YesNo,
        [LawFacts.Size] = LawFactKind.Size,
        [LawFacts.Day] = LawFactKind.Day,
    };
}
