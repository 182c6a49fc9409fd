using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Tells which listed goods a product falls under.</summary>
internal sealed class GoodMatch
{
    // A shorter word inside another is chance: rijst in grijstint.
    private const int ShortestInside = 5;

    private readonly TableIndex _index;
    private readonly Dictionary<string, IReadOnlyList<string>> _goods = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public GoodMatch(TableIndex index) => _index = index;

    /// <summary>Keys of the goods of a sector that a part falls under.</summary>
    public IReadOnlyList<string> OfPart(Component part, string sector)
    {
        var key = "part:" + part.Part.English + "|" + sector;
        lock (_lock)
        {
            if (!_goods.TryGetValue(key, out var goods))
            {
                _goods[key] = goods = [.. _index.GoodsOf(sector).Where(good => Falls(part, good)).Select(good => good.Key)];
            }

            return goods;
        }
    }

    /// <summary>Keys of the goods of a sector that a product falls under; empty when the product is not known.</summary>
    public IReadOnlyList<string> Of(string product, string sector)
    {
        var key = product + "|" + sector;
        lock (_lock)
        {
            if (!_goods.TryGetValue(key, out var goods))
            {
                _goods[key] = goods = _index.Product(product) is { } row
                    ? [.. _index.GoodsOf(sector).Where(good => Falls(row, good)).Select(good => good.Key)]
                    : [];
            }

            return goods;
        }
    }

    private static bool Falls(Product product, ListedGood good) =>
        Meets(product.DutchWords.Prepend(product.Name.Dutch), good.DutchWords.Prepend(good.Name.Dutch))
        || Meets(product.EnglishWords.Prepend(product.Name.English), good.EnglishWords.Prepend(good.Name.English));

    private static bool Falls(Component part, ListedGood good) =>
        Meets([part.Part.Dutch], good.DutchWords.Prepend(good.Name.Dutch)) || Meets([part.Part.English], good.EnglishWords.Prepend(good.Name.English));

    private static bool Meets(IEnumerable<string> products, IEnumerable<string> goods)
    {
        var list = goods.ToList();
        return products.Any(product => list.Exists(good => Meets(product, good)));
    }

    private static bool Meets(string product, string good) =>
        string.Equals(product, good, StringComparison.OrdinalIgnoreCase)
        || (good.Length >= ShortestInside
            && (product.StartsWith(good, StringComparison.OrdinalIgnoreCase) || product.EndsWith(good, StringComparison.OrdinalIgnoreCase)));
}
