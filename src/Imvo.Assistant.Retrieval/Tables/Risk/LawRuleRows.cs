using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Retrieval.Tables.References;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Reads <c>tables/law-rules.yaml</c>: whom each law reaches.</summary>
internal sealed class LawRuleRows
{
    public const string File = "tables/law-rules.yaml";

    private const string LawTables = "tables/laws.yaml";

    private static readonly string[] Effects = ["direct", "via-customers", "none", "unknown"];

    private readonly Dictionary<string, ReferenceEntry> _entries;
    private readonly ISet<string> _sources;
    private readonly HashSet<string> _asks;
    private readonly LawReferences _references;
    private readonly LawTexts _texts;
    private readonly LawConditionRows _conditions;
    private readonly HashSet<string> _ruleKeys = new(StringComparer.Ordinal);

    private LawRuleRows(KnowledgeFiles files, IReadOnlyList<ReferenceEntry> entries, ISet<string> sources)
    {
        _entries = entries.Where(entry => entry.Kind == ReferenceKind.Law).ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        _sources = sources;

        // What is wrong with the wording is reported where it is read for the plan.
        _asks = WordingRows.ReadWording(files, new ProblemList()).Keys
            .Where(key => key.StartsWith(LawCheck.AskPrefix, StringComparison.Ordinal))
            .Select(key => key[LawCheck.AskPrefix.Length..])
            .ToHashSet(StringComparer.Ordinal);
        _references = new LawReferences(_entries);
        _texts = new LawTexts(new ReferenceResolver(entries));
        _conditions = new LawConditionRows(_references, _asks);
    }

    /// <summary>Reads the laws with their rules, references written out.</summary>
    /// <param name="files">The authored files.</param>
    /// <param name="resolvedEntries">The reference tables, their own references written out.</param>
    /// <param name="sources">Keys of the publications.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static IReadOnlyList<Law> Read(
        KnowledgeFiles files, IReadOnlyList<ReferenceEntry> resolvedEntries, ISet<string> sources, ProblemList problems)
    {
        if (!RiskTables.AreThere(files) && !files.Below(File).Any())
        {
            return [];
        }

        var rows = new LawRuleRows(files, resolvedEntries, sources);
        return YamlFile.ReadRows(files, File, problems, rows.ReadLaw);
    }

    private static LawEffect EffectOf(string text) => text switch
    {
        "direct" => LawEffect.Direct,
        "via-customers" => LawEffect.ViaCustomers,
        "none" => LawEffect.None,
        _ => LawEffect.Unknown,
    };

    // Owners know most laws by the short name, and some only by that.
    private static LocalText NameOf(ReferenceEntry entry) => entry.Short is { } shortName
        ? new LocalText($"{entry.Name.Dutch} ({shortName.Dutch})", $"{entry.Name.English} ({shortName.English})")
        : entry.Name;

    private Law ReadLaw(YamlRow row)
    {
        var key = row.Key("key");
        if (key.Length > 0 && !_entries.ContainsKey(key))
        {
            row.Report("key", $"'{key}' is no key of {LawTables}; add the law or correct the key");
        }

        var asks = row.OptionalItems("customers_ask", part => _texts.Read(part, "nl", "en").Text);
        var rules = row.Items("rules", ReadRule);
        if (rules is [.., { When.Count: > 0 }])
        {
            row.Report("rules", "ends with a rule that does not always hold; end with one whose when is []");
        }

        if (rules.SkipLast(1).Any(rule => rule.When.Count == 0))
        {
            row.Report("rules", "has a rule without conditions before the last; what follows it can never decide");
        }

        return new Law(key, _entries.TryGetValue(key, out var entry) ? NameOf(entry) : new LocalText(key, key), rules, asks);
    }

    private LawRule ReadRule(YamlRow row)
    {
        var key = row.Key("key");
        if (key.Length > 0 && !_ruleKeys.Add(key))
        {
            row.Report("key", $"'{key}' is used twice; give each rule its own key");
        }

        var why = _texts.Read(row, "why_nl", "why_en");
        var appliesFrom = ReadAppliesFrom(row);
        var confirmed = row.YesNo("confirmed");
        if (confirmed && !why.Confirmed)
        {
            row.Report("confirmed", "is yes while the reason refers to what is not confirmed; write no, with a caution");
        }

        return new LawRule(
            key,
            row.OptionalItems("when", _conditions.Read),
            EffectOf(row.OneOf("effect", Effects)),
            why.Text,
            appliesFrom,
            ReadAsks(row),
            ReadSources(row),
            confirmed,
            ReadCaution(row, confirmed));
    }

    private string? ReadAppliesFrom(YamlRow row)
    {
        if (row.OptionalText("applies_from") is not { } text)
        {
            return null;
        }

        if (_references.DateOf(text) is { } date)
        {
            return date;
        }

        row.Report("applies_from", $"'{text}' is no reference to a date; write it as in {{{{law:csddd.applies}}}}");
        return null;
    }

    private LocalText? ReadCaution(YamlRow row, bool confirmed)
    {
        if (row.OptionalText("caution_nl") is null && row.OptionalText("caution_en") is null)
        {
            if (!confirmed)
            {
                row.Report("caution_nl", "is missing; say what is not confirmed and where to check it");
            }

            return null;
        }

        if (confirmed)
        {
            row.Report("caution_nl", "is given while all is confirmed; remove it or write confirmed: no");
        }

        return _texts.Read(row, "caution_nl", "caution_en").Text;
    }

    private IReadOnlyList<string> ReadAsks(YamlRow row)
    {
        var asks = row.Texts("asks");
        foreach (var ask in asks.Where(ask => !_asks.Contains(ask)))
        {
            row.Report("asks", $"'{ask}' has no question; add {LawCheck.AskPrefix}{ask} to {RiskFiles.Folder}wording-laws.csv");
        }

        return asks;
    }

    private IReadOnlyList<string> ReadSources(YamlRow row)
    {
        var keys = row.SomeTexts("sources");
        foreach (var key in keys.Where(key => !_sources.Contains(key)))
        {
            row.Report("sources", $"'{key}' is no key of sources.yaml; add the publication or correct the key");
        }

        return keys;
    }
}
