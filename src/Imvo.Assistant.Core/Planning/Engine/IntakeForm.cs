using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Brings an intake into the one form that a plan is made for, so that the order of what was said does not matter.</summary>
internal static class IntakeForm
{
    public static PlanIntake Settle(PlanIntake intake, TableIndex index, DateOnly today) => intake with
    {
        Products = [.. intake.Products
            .Select(product => Settle(product, index))
            .DistinctBy(product => product.ProductKey is { } key ? $"{product.Text}\n{key}" : product.Text, StringComparer.Ordinal)
            .OrderBy(product => product.Text, StringComparer.Ordinal)
            .ThenBy(product => product.ProductKey, StringComparer.Ordinal)],
        Countries = Sorted(intake.Countries),
        WorkCountries = Sorted([.. intake.WorkCountries.Intersect(intake.Countries, StringComparer.Ordinal)]),
        SalesCountries = Sorted(intake.SalesCountries),
        Measures = Sorted(intake.Measures),
        CustomsCodes = Sorted(intake.CustomsCodes),
        SbiCodes = Sorted(intake.SbiCodes),
        AsOf = intake.AsOf ?? today,
    };

    private static IntakeProduct Settle(IntakeProduct product, TableIndex index)
    {
        var sectors = product.SectorKeys.Count == 0 && product.ProductKey is { } key && index.Product(key) is { } row
            ? [row.Sector]
            : Sorted(product.SectorKeys);
        return product with { SectorKeys = sectors };
    }

    private static List<string> Sorted(IReadOnlyList<string> values) =>
        [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
