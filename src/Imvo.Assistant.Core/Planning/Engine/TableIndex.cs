using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Looks rows of the tables up. Made once; immutable.</summary>
internal sealed class TableIndex
{
    private readonly Dictionary<string, Sector> _sectors;
    private readonly Dictionary<string, Product> _products;
    private readonly Dictionary<string, Issue> _issues;
    private readonly Dictionary<string, Country> _countries;
    private readonly Dictionary<string, CountryIndicator> _indicators;
    private readonly Dictionary<string, ListedGood> _goods;
    private readonly ILookup<string, SectorRisk> _risks;
    private readonly ILookup<string, Component> _parts;
    private readonly ILookup<string, IndicatorValue> _values;
    private readonly ILookup<string, GoodListing> _listings;
    private readonly Dictionary<string, List<ListedGood>> _goodsBySector = new(StringComparer.Ordinal);
    private readonly ILookup<string, RiskEvidence> _evidence;
    private readonly ILookup<string, MainOrigin> _origins;

    private readonly List<(string Word, string Sector)> _materials;

    public TableIndex(PlanTables tables)
    {
        Tables = tables;
        _sectors = tables.Sectors.ToDictionary(sector => sector.Key, StringComparer.Ordinal);
        _products = tables.Products.ToDictionary(product => product.Key, StringComparer.Ordinal);
        _issues = tables.Issues.ToDictionary(issue => issue.Key, StringComparer.Ordinal);
        _countries = tables.Countries.ToDictionary(country => country.Iso, StringComparer.Ordinal);
        _indicators = tables.Indicators.ToDictionary(indicator => indicator.Key, StringComparer.Ordinal);
        _goods = tables.Goods.ToDictionary(good => good.Key, StringComparer.Ordinal);
        _risks = tables.Risks.ToLookup(risk => risk.Sector, StringComparer.Ordinal);
        _parts = tables.Components.ToLookup(part => (part.OfProduct ? "product:" : "sector:") + part.Of, StringComparer.Ordinal);
        _values = tables.IndicatorValues.ToLookup(value => value.Country, StringComparer.Ordinal);
        _listings = tables.Listings.ToLookup(listing => listing.Good, StringComparer.Ordinal);
        foreach (var good in tables.Goods)
        {
            foreach (var sector in good.Sectors)
            {
                if (!_goodsBySector.TryGetValue(sector, out var goods))
                {
                    _goodsBySector[sector] = goods = [];
                }

                goods.Add(good);
            }
        }
        _materials =
        [
            .. from word in tables.IntakeWords
               where string.Equals(word.Kind, "material", StringComparison.Ordinal) && _products.ContainsKey(word.Value)
               from text in word.DutchWords.Concat(word.EnglishWords)
               select (text, _products[word.Value].Sector),
        ];
        _evidence = tables.Evidence.ToLookup(finding => $"{finding.Sector}.{finding.Issue}", StringComparer.Ordinal);
        _origins = tables.MainOrigins.ToLookup(origin => origin.Sector, StringComparer.Ordinal);
    }

    public PlanTables Tables { get; }

    public Sector? Sector(string key) => _sectors.GetValueOrDefault(key);

    public Product? Product(string key) => _products.GetValueOrDefault(key);

    public Country? Country(string iso) => _countries.GetValueOrDefault(iso);

    /// <summary>Name of a country; its code when the tables do not know it.</summary>
    public string CountryName(string iso, TextLanguage language) => Country(iso)?.Name.In(language) ?? iso;

    public Issue Issue(string key) => _issues[key];

    public CountryIndicator Indicator(string key) => _indicators[key];

    public ListedGood Good(string key) => _goods[key];

    /// <summary>Whether the operator added this source.</summary>
    public bool IsByOperator(string source) => Tables.Sources.TryGetValue(source, out var known) && known.ByOperator;

    public IEnumerable<SectorRisk> RisksOf(string sector) => _risks[sector];

    /// <summary>The parts of a product; those of its sector when the product names none of its own.</summary>
    public IEnumerable<Component> PartsOf(string? product, string sector)
    {
        if (product is not null && _parts["product:" + product].Any())
        {
            return _parts["product:" + product];
        }

        return _parts["sector:" + sector];
    }

    /// <summary>Sectors of the materials that the words for a product name: cotton for <c>katoenen t-shirts</c>.</summary>
    public IReadOnlyList<string> MaterialsIn(string text)
    {
        var words = text.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        return [.. _materials.Where(material => words.Contains(material.Word, StringComparer.OrdinalIgnoreCase)).Select(material => material.Sector).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether a sector is that of a material that words can name.</summary>
    public bool IsMaterial(string sector) => _materials.Exists(material => string.Equals(material.Sector, sector, StringComparison.Ordinal));

    /// <summary>What published figures say of a country on an issue.</summary>
    public IEnumerable<IndicatorValue> ValuesOf(string country, string issue)
    {
        foreach (var value in _values[country])
        {
            if (value.Issue is { } own
                ? string.Equals(own, issue, StringComparison.Ordinal)
                : _indicators.TryGetValue(value.Indicator, out var indicator) && indicator.Issues.Contains(issue, StringComparer.Ordinal))
            {
                yield return value;
            }
        }
    }

    public IEnumerable<GoodListing> ListingsOf(string good) => _listings[good];

    /// <summary>What publications say of a risk, by its key.</summary>
    public IEnumerable<RiskEvidence> EvidenceOf(string risk) => _evidence[risk];

    /// <summary>Where most of a material comes from.</summary>
    public IEnumerable<MainOrigin> OriginsOf(string sector) => _origins[sector];

    public IEnumerable<ListedGood> GoodsOf(string sector) => _goodsBySector.TryGetValue(sector, out var goods) ? goods : [];
}
