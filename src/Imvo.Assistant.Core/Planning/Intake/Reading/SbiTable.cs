using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Looks codes up among those of the products.</summary>
internal static class SbiTable
{
    public static bool IsKnown(PlanTables tables, string code)
    {
        foreach (var product in tables.Products)
        {
            if (HasSbi(product, code))
            {
                return true;
            }
        }

        return SectorOf(tables, code) is not null;
    }

    /// <summary>The sector that a code belongs to as a whole, by the longest part of the code that is known; null when there is none.</summary>
    public static Sector? SectorOf(PlanTables tables, string code)
    {
        Sector? best = null;
        var longest = 0;
        foreach (var sector in tables.Sectors)
        {
            foreach (var known in sector.Sbi)
            {
                if (known.Length > longest && code.StartsWith(known, StringComparison.Ordinal))
                {
                    best = sector;
                    longest = known.Length;
                }
            }
        }

        return best;
    }

    /// <summary>Whether the product falls under the code or the code under that of the product.</summary>
    public static bool HasSbi(Product product, string code) => HasCode(product.Sbi, code);

    /// <summary>Whether the product has a heading of this customs code.</summary>
    public static bool HasHs(Product product, string code) => HasCode(product.Hs, code);

    private static bool HasCode(IReadOnlyList<string> codes, string code)
    {
        foreach (var known in codes)
        {
            if (known.StartsWith(code, StringComparison.Ordinal) || code.StartsWith(known, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
