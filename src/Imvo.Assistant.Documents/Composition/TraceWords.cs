using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>Puts the entries of a trace, which name facts as a program does, into words.</summary>
internal sealed class TraceWords(RiskPlan plan, DocumentTexts texts)
{
    private const string Law = "law.";

    // When a contact is named is the rule itself, which stands in the first column.
    private const string When = "when";

    /// <summary>What the rule does; for a rule of a law the name of the law.</summary>
    public string Rule(string key) => key.StartsWith(Law, StringComparison.Ordinal)
        ? plan.Laws.FirstOrDefault(law => key.AsSpan(Law.Length).SequenceEqual(law.Rule))?.Name ?? key
        : texts.Rule(key);

    /// <summary>The facts of an entry.</summary>
    public string Inputs(IReadOnlyList<string> inputs) => string.Join(
        "; ",
        inputs.Select(input => input.Split('=', 2))
            .Where(parts => parts.Length == 2 && !string.Equals(parts[0], When, StringComparison.Ordinal))
            .Select(parts => $"{Name(parts[0])}: {Value(parts[1])}"));

    /// <summary>A fact that was read from the user's text.</summary>
    public string Read(string slot, string value) => $"{texts.Fact(slot)}: {Value(value)}";

    // A figure has its country in round brackets behind its key.
    private string Name(string name) => name.Split('(') is [var indicator, var country]
        ? $"{texts.Indicator(indicator)} ({texts.Country(country.TrimEnd(')'))})"
        : texts.Fact(name);

    private string Value(string value) => plan.Risks.FirstOrDefault(risk => string.Equals(risk.Key, value, StringComparison.Ordinal)) is { } risk
        ? risk.Title
        : string.Join(", ", value.Split(',').Select(word => string.Join(" · ", word.Trim().Split('/').Select(texts.Meaning))));
}
