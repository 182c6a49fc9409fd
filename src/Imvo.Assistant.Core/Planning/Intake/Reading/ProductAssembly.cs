using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Makes the products of an intake: each once, a bare sector only when no product of it was named.</summary>
internal sealed class ProductAssembly(ReadText text, WeighedFindings weighed, Action<Finding, string> add)
{
    // As many as an intake may hold.
    private const int MostProducts = 50;

    private const int MostLetters = 100;

    private readonly PlanTables _tables = text.Lexicon.Tables;

    public List<IntakeProduct> Assemble(List<string> customs, List<string> sbi)
    {
        var products = new List<IntakeProduct>();
        foreach (var finding in weighed.Kept)
        {
            if (finding.Slot is IntakeSlots.Products && finding.Match is { IsProduct: true } match)
            {
                add(finding, finding.Value);
                AddProduct(products, _tables.Products[match.Owner], text.Span(finding.First, finding.Last), match.Material);
            }
        }

        AddSectors(products);
        if (products.Count == 0)
        {
            AddByCode(products, IntakeSlots.CustomsCodes, customs, SbiTable.HasHs);
        }

        if (products.Count == 0)
        {
            AddByCode(products, IntakeSlots.SbiCodes, sbi, SbiTable.HasSbi);
        }

        if (products.Count == 0)
        {
            AddSectorOfCode(products, sbi);
        }

        if (products.Count == 0)
        {
            AddUnknown(products);
        }

        products.Sort(Compare);
        return products.Count > MostProducts ? products[..MostProducts] : products;
    }

    public static int Compare(IntakeProduct one, IntakeProduct other)
    {
        var byKey = string.CompareOrdinal(KeyOf(one), KeyOf(other));
        return byKey != 0 ? byKey : string.CompareOrdinal(one.Text, other.Text);
    }

    /// <summary>The key of the product, else that of its sector; null when it is not known.</summary>
    public static string? KeyOf(IntakeProduct product) => product.ProductKey ?? (product.SectorKeys is [var first, ..] ? first : null);

    private static void AddProduct(List<IntakeProduct> products, Product product, string words, string? material)
    {
        var at = products.FindIndex(known => string.Equals(known.ProductKey, product.Key, StringComparison.Ordinal));
        if (at < 0)
        {
            products.Add(new IntakeProduct(words, material is null ? [product.Sector] : [product.Sector, material], product.Key));
            return;
        }

        // The longest words say most; of two alike any rule does that ignores the order of the text.
        var before = products[at];
        var isBetter = words.Length > before.Text.Length || (words.Length == before.Text.Length && string.CompareOrdinal(words, before.Text) < 0);
        products[at] = before with
        {
            Text = isBetter ? words : before.Text,
            SectorKeys = material is null || before.SectorKeys.Contains(material, StringComparer.Ordinal)
                ? before.SectorKeys
                : [before.SectorKeys[0], .. before.SectorKeys.Skip(1).Append(material).Order(StringComparer.Ordinal)],
        };
    }

    private void AddSectors(List<IntakeProduct> products)
    {
        var sectors = new List<IntakeProduct>();
        foreach (var finding in weighed.Kept)
        {
            if (finding.Slot is not IntakeSlots.Products || finding.Match is not { IsProduct: false } match)
            {
                continue;
            }

            var key = _tables.Sectors[match.Owner].Key;
            if ((products.Count == 0 || !text.Is(finding.Last, Terms.WordKind.Role)) && !products.Exists(product => product.SectorKeys.Contains(key, StringComparer.Ordinal))
                && !sectors.Exists(sector => string.Equals(sector.SectorKeys[0], key, StringComparison.Ordinal)))
            {
                add(finding, key);
                sectors.Add(new IntakeProduct(text.Span(finding.First, finding.Last), [key]));
            }
        }

        products.AddRange(sectors);
    }

    private void AddByCode(List<IntakeProduct> products, string slot, List<string> codes, Func<Product, string, bool> has)
    {
        foreach (var finding in weighed.Kept)
        {
            if (!string.Equals(finding.Slot, slot, StringComparison.Ordinal) || !codes.Contains(finding.Value))
            {
                continue;
            }

            var sectors = new SortedSet<string>(StringComparer.Ordinal);
            string? only = null;
            var count = 0;
            foreach (var product in _tables.Products)
            {
                if (has(product, finding.Value))
                {
                    sectors.Add(product.Sector);
                    only = product.Key;
                    count++;
                }
            }

            if (count > 0)
            {
                add(finding with { Slot = IntakeSlots.Products }, count == 1 ? only! : sectors.Min!);
                products.Add(new IntakeProduct(text.Span(finding.First, finding.Last), [.. sectors], count == 1 ? only : null));
            }
        }
    }

    // A code of which no product is known still tells the branch.
    private void AddSectorOfCode(List<IntakeProduct> products, List<string> codes)
    {
        foreach (var finding in weighed.Kept)
        {
            if (finding.Slot is IntakeSlots.SbiCodes && codes.Contains(finding.Value) && SbiTable.SectorOf(_tables, finding.Value) is { } sector)
            {
                add(finding with { Slot = IntakeSlots.Products }, sector.Key);
                products.Add(new IntakeProduct(text.Span(finding.First, finding.Last), [sector.Key]));
            }
        }
    }

    private void AddUnknown(List<IntakeProduct> products)
    {
        foreach (var finding in weighed.Kept)
        {
            if (finding.Slot is IntakeSlots.Products && finding.Match is null
                && text.Tokens[finding.First].End - text.Tokens[finding.First].Start <= MostLetters)
            {
                var words = text.Span(finding.First, finding.Last);
                add(finding, words);
                products.Add(new IntakeProduct(words, []));
                return;
            }
        }
    }
}
