using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Retrieval.Tables.References;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>What a template can show of a row, in one language. Keys close the text they belong to: <c>[^a] [^b]</c>.</summary>
internal static class RenderedModel
{
    public static IReadOnlyDictionary<string, object?> Of(ResolvedEntry resolved, TextLanguage language, Wording wording)
    {
        var entry = resolved.Entry;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["summary"] = entry.Summary.In(language),
            ["confirmed"] = resolved.IsSummaryConfirmed,
            ["keys"] = Keys(entry.Sources),
            ["name"] = entry.Name.In(language),
            ["short"] = entry.Short?.In(language),
            ["callName"] = (entry.Short ?? entry.Name).In(language),
            ["mark"] = wording.UnconfirmedMark.In(language),
            ["statements"] = Statements(entry, language, wording),
            ["dates"] = Dates(entry, language),
            ["dateKeys"] = Keys(entry.Dates.Values.SelectMany(date => date.Sources)),
            ["unconfirmed"] = entry.Unconfirmed.Select(text => text.In(language)).ToList(),
            ["checkAt"] = entry.CheckAt?.In(language),
        };
    }

    // A lead-in opens a run of statements about the same thing, not each of them.
    private static List<Dictionary<string, object?>> Statements(ReferenceEntry entry, TextLanguage language, Wording wording)
    {
        var about = string.Empty;
        var statements = new List<Dictionary<string, object?>>();
        foreach (var statement in entry.Statements)
        {
            var isSame = string.Equals(about, statement.About, StringComparison.Ordinal);
            about = statement.About;
            statements.Add(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["leadIn"] = isSame ? null : wording.LeadIns[about].In(language),
                ["text"] = statement.Text.In(language),
                ["confirmed"] = statement.Confirmed,
                ["keys"] = Keys(statement.Sources),
            });
        }

        return statements;
    }

    private static List<Dictionary<string, object?>> Dates(ReferenceEntry entry, TextLanguage language) =>
    [
        .. entry.Dates.Values.OrderBy(date => date.Date, StringComparer.Ordinal).Select(date =>
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["date"] = PartialDate.Write(date.Date, language),
                ["text"] = date.Text.In(language),
                ["confirmed"] = date.Confirmed,
                ["keys"] = Keys(date.Sources),
            }),
    ];

    private static string Keys(IEnumerable<string> sources) =>
        string.Join(' ', sources.Distinct(StringComparer.Ordinal).Select(source => $"[^{source}]"));
}
