using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>What the rules of laws look at. An empty list means not known, never none.</summary>
public sealed record LawSituation
{
    /// <summary>What is known of the firm.</summary>
    public required PlanIntake Intake { get; init; }

    /// <summary>Sectors of its products.</summary>
    public required IReadOnlyList<string> ProductSectors { get; init; }

    /// <summary>Sectors of its products and of their parts.</summary>
    public required IReadOnlyList<string> Sectors { get; init; }

    /// <summary>Keys of its products.</summary>
    public required IReadOnlyList<string> ProductKeys { get; init; }

    /// <summary>Those of its sourcing countries that are in the European Union.</summary>
    public required IReadOnlyList<string> EuCountries { get; init; }

    /// <summary>Whether it sells goods and not only services; null when not known.</summary>
    public required bool? SellsGoods { get; init; }

    /// <summary>The day asked for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Looks up in the tables what the rules need to know.</summary>
    /// <param name="intake">What is known of the firm.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="partSectors">Sectors of the parts of its products.</param>
    /// <param name="day">The day asked for.</param>
    public static LawSituation Of(PlanIntake intake, PlanTables tables, IEnumerable<string> partSectors, DateOnly day)
    {
        var sectors = Distinct(intake.Products.SelectMany(product => product.SectorKeys));
        var members = tables.Countries.Where(country => country.IsEu).Select(country => country.Iso).ToHashSet(StringComparer.Ordinal);
        return new LawSituation
        {
            Intake = intake,
            ProductSectors = sectors,
            Sectors = Distinct(sectors.Concat(partSectors)),
            ProductKeys = Distinct(intake.Products.Select(product => product.ProductKey).OfType<string>()),
            EuCountries = Distinct(intake.Countries.Where(members.Contains)),
            SellsGoods = Sells(intake, tables),
            Day = day,
        };
    }

    private static List<string> Distinct(IEnumerable<string> keys) =>
        [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // A service firm may name goods that it only uses: the workwear of a cleaner is not for sale.
    private static bool? Sells(PlanIntake intake, PlanTables tables)
    {
        if (intake.Role is not (FirmRole.Unknown or FirmRole.Service))
        {
            return true;
        }

        var kinds = intake.Products.Select(product => IsService(product, tables)).ToList();
        var isService = intake.Role == FirmRole.Service;
        if (kinds.Contains(false))
        {
            return isService ? null : true;
        }

        return kinds.Contains(null) || (kinds.Count == 0 && !isService) ? null : false;
    }

    private static bool? IsService(IntakeProduct product, PlanTables tables)
    {
        if (tables.Products.FirstOrDefault(row => string.Equals(row.Key, product.ProductKey, StringComparison.Ordinal)) is { } known)
        {
            return known.IsService;
        }

        var sectors = tables.Sectors.Where(row => product.SectorKeys.Contains(row.Key, StringComparer.Ordinal)).ToList();
        return sectors.Count == 0 ? null : sectors.TrueForAll(sector => sector.IsService);
    }
}
