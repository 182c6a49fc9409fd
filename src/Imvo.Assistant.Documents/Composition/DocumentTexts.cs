using System.Text;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>The fixed wording of documents in one language. Wording is data: all of it stands in the tables.</summary>
internal sealed class DocumentTexts
{
    private readonly PlanTables _tables;
    private readonly Dictionary<string, string> _countries;
    private readonly Dictionary<string, string> _sectors;
    private readonly Dictionary<string, string> _goods;
    private readonly Dictionary<string, Product> _products;
    private readonly Dictionary<string, string> _indicators;
    private readonly Dictionary<string, string> _rules;

    public DocumentTexts(PlanTables tables, TextLanguage language)
    {
        _tables = tables;
        Language = language;
        _countries = tables.Countries.ToDictionary(country => country.Iso, country => country.Name.In(language), StringComparer.Ordinal);
        _sectors = tables.Sectors.ToDictionary(sector => sector.Key, sector => sector.Name.In(language), StringComparer.Ordinal);
        _goods = tables.Goods.ToDictionary(good => good.Key, good => good.Name.In(language), StringComparer.Ordinal);
        _products = tables.Products.ToDictionary(product => product.Key, StringComparer.Ordinal);
        _indicators = tables.Indicators.ToDictionary(indicator => indicator.Key, indicator => indicator.Name.In(language), StringComparer.Ordinal);
        _rules = tables.Rules.ToDictionary(rule => rule.Key, rule => rule.Name.In(language), StringComparer.Ordinal);
    }

    public TextLanguage Language { get; }

    /// <summary>A label or sentence by its key, with the names between braces filled in.</summary>
    /// <exception cref="KeyNotFoundException">The tables have no such wording.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => _tables.Wording.TryGetValue(key, out LocalText? text)
        ? Fill(text.In(Language), values)
        : throw new KeyNotFoundException($"The wording of documents has no key '{key}'; add it to tables/risk/wording-documents.csv.");

    /// <summary>Name of a country; the code when the tables do not know it.</summary>
    public string Country(string iso) => _countries.GetValueOrDefault(iso, iso);

    /// <summary>What a rule does; its key when the tables do not know it.</summary>
    public string Rule(string key) => _rules.GetValueOrDefault(key, key);

    /// <summary>Name of a product in the language of the document.</summary>
    public string Product(IntakeProduct product) => ProductNaming.Of(
        product, product.ProductKey is { } key ? _products.GetValueOrDefault(key) : null, Language, _tables.Wording[ProductNaming.FormKey]);

    /// <summary>What a word of the programme means: a key of the tables, a code of a country, or a word such as <c>yes</c>; itself when it is none.</summary>
    public string Meaning(string word) =>
        _countries.TryGetValue(word, out var country) ? country
        : _sectors.TryGetValue(word, out var sector) ? sector
        : _products.TryGetValue(word, out var product) ? product.Name.In(Language)
        : _goods.TryGetValue(word, out var good) ? good
        : _tables.Wording.TryGetValue("trace.value." + word, out var known) ? known.In(Language)
        : word;

    /// <summary>Name of a fact of the programme; itself when the tables have no word for it.</summary>
    public string Fact(string name) => _tables.Wording.TryGetValue("trace.fact." + name, out var known) ? known.In(Language) : name;

    /// <summary>Name of a published figure; its key when the tables do not know it.</summary>
    public string Indicator(string key) => _indicators.GetValueOrDefault(key, key);

    /// <summary>Words of the field with their meaning, of which the keys begin with a prefix.</summary>
    public IEnumerable<(string Term, string Meaning)> Terms(string prefix) => _tables.Wording
        .Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal))
        .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => entry.Value.In(Language).Split(": ", 2) is [var term, var meaning] ? (term, meaning) : (entry.Value.In(Language), string.Empty));

    /// <summary>A target of the Sustainable Development Goals with its short name.</summary>
    public string Target(string target) => _tables.SdgTargets.TryGetValue(target, out var name) ? $"{target} ({name.In(Language)})" : target;

    /// <summary>A publication of the tables at a place in it; null when the tables do not have it.</summary>
    public PlanSource? Publication(string key, string place) =>
        _tables.Sources.TryGetValue(key, out var source) ? source with { Edition = place } : null;

    /// <summary>A list in words: a, b and c.</summary>
    public string And(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {Say("doc.and")} {items[^1]}",
    };

    // In one pass, so that a value with braces is never taken for a name.
    private static string Fill(string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        if (values.IsEmpty)
        {
            return text;
        }

        var filled = new StringBuilder(text.Length + 32);
        var position = 0;
        while (position < text.Length)
        {
            var length = 1;
            var isFilled = false;
            foreach (var (name, value) in values)
            {
                if (text[position] == '{' && text.AsSpan(position + 1).StartsWith(name, StringComparison.Ordinal)
                    && position + 1 + name.Length < text.Length && text[position + 1 + name.Length] == '}')
                {
                    filled.Append(value);
                    length = name.Length + 2;
                    isFilled = true;
                    break;
                }
            }

            if (!isFilled)
            {
                filled.Append(text[position]);
            }

            position += length;
        }

        return filled.ToString();
    }
}
