using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Tables;

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

    /// <summary>The same intake with its products named in the language of the plan.</summary>
    public static PlanIntake Named(PlanIntake intake, TableIndex index, PlanTexts texts) => intake with
    {
        Products =
        [
            .. intake.Products.Select(product => product with
            {
                Text = ProductNaming.Of(product, product.ProductKey is { } key ? index.Product(key) : null, texts.Language, texts.Form(ProductNaming.FormKey)),
            }),
        ],
    };

    private static IntakeProduct Settle(IntakeProduct product, TableIndex index)
    {
        if (product.SectorKeys.Count == 0)
        {
            return product.ProductKey is { } key && index.Product(key) is { } row ? product with { SectorKeys = [row.Sector] } : product;
        }

        return product with { SectorKeys = Sorted(product.SectorKeys), ProductKey = product.ProductKey ?? KeyOf(product, index) };
    }

    // Who names only the sector would get what is said of every good in it; its own word often tells which product it is.
    private static string? KeyOf(IntakeProduct product, TableIndex index) => index.Tables.Products
        .FirstOrDefault(row => product.SectorKeys.Contains(row.Sector, StringComparer.Ordinal)
            && row.DutchWords.Concat(row.EnglishWords).Append(row.Name.Dutch).Append(row.Name.English).Contains(product.Text.Trim(), StringComparer.OrdinalIgnoreCase))?.Key;

    private static List<string> Sorted(IReadOnlyList<string> values) =>
        [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
