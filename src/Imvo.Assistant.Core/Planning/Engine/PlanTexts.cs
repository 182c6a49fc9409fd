using System.Globalization;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>The sentences of a plan in one language. Wording is data: rules and labels come from the tables.</summary>
internal sealed class PlanTexts
{
    private readonly Dictionary<string, LocalText> _reasons = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, LocalText> _wording;

    public PlanTexts(TableIndex index, TextLanguage language)
    {
        Language = language;
        _wording = index.Tables.Wording;
        foreach (var rule in index.Tables.Rules)
        {
            if (rule.Reason is { } reason)
            {
                _reasons[rule.Key] = reason;
            }
        }
    }

    public TextLanguage Language { get; }

    /// <summary>The sentence with which a rule gives its reason.</summary>
    /// <exception cref="KeyNotFoundException">The tables have none; validation refuses such tables.</exception>
    public string Reason(string rule, params ReadOnlySpan<(string Name, string Value)> values) =>
        Fill(_reasons[rule].In(Language), values);

    /// <summary>A label or sentence by its key.</summary>
    /// <exception cref="KeyNotFoundException">The tables have none; validation refuses such tables.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(_wording[key].In(Language), values);

    /// <summary>The sentence of a key in both languages, with its names still between braces.</summary>
    public LocalText Form(string key) => _wording[key];

    /// <summary>Whether the tables have wording for a key.</summary>
    public bool Has(string key) => _wording.ContainsKey(key);

    /// <summary>A number as it is written in a plan.</summary>
    public static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    public string Band(Band band) => Named("plan.band.", band);

    public string Likelihood(LikelihoodBand band) => Named("plan.likelihood.", band);

    /// <summary>The word for a value: the key is the prefix and the value in small letters.</summary>
    public string Named<T>(string prefix, T value)
        where T : struct, Enum => Say(prefix + value.ToString().ToLowerInvariant());

    /// <summary>The state of an agreement or scheme in a word.</summary>
    public string Status(string status) => Say("trace.status." + (Has("trace.status." + status) ? status : "unknown"));

    /// <summary>A list in words: a, b and c.</summary>
    public string And(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {Say("plan.and")} {items[^1]}",
    };

    private static string Fill(string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
