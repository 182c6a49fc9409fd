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
    public IReadOnlyList<string> OfPart(Component part, string sector) =>
        Once("part:" + part.Part.English, sector, good => Falls([part.Part.Dutch], [part.Part.English], good));

    /// <summary>Keys of the goods of a sector that a product falls under; empty when the product is not known.</summary>
    public IReadOnlyList<string> Of(string product, string sector) => _index.Product(product) is { } row
        ? Once(product, sector, good => Falls(row.DutchWords.Prepend(row.Name.Dutch), row.EnglishWords.Prepend(row.Name.English), good))
        : [];

    // Words are compared once per product: the answer is always the same.
    private IReadOnlyList<string> Once(string what, string sector, Func<ListedGood, bool> falls)
    {
        var key = what + "|" + sector;
        lock (_lock)
        {
            if (!_goods.TryGetValue(key, out var goods))
            {
                _goods[key] = goods = [.. _index.GoodsOf(sector).Where(falls).Select(good => good.Key)];
            }

            return goods;
        }
    }

    private static bool Falls(IEnumerable<string> dutch, IEnumerable<string> english, ListedGood good) =>
        Meets(dutch, good.DutchWords.Prepend(good.Name.Dutch)) || Meets(english, good.EnglishWords.Prepend(good.Name.English));

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
