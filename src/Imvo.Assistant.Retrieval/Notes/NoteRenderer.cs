using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Retrieval.Tables.References;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>Renders rows of the reference tables to drafts in the format of written notes.</summary>
internal static class NoteRenderer
{
    /// <summary>Renders rows in both languages; reports a template that gives a paragraph without source.</summary>
    public static IReadOnlyList<NoteDraft> Render(
        IReadOnlyList<ResolvedEntry> entries, NoteTemplates templates, Wording wording, ProblemList problems)
    {
        var drafts = new List<NoteDraft>();
        foreach (var resolved in entries)
        {
            var entry = resolved.Entry;
            foreach (var language in Enum.GetValues<TextLanguage>())
            {
                var place = new Place(NoteTemplates.FileOf(entry.Kind, language), entry.Key, string.Empty);
                try
                {
                    var body = templates.Render(entry.Kind, language, RenderedModel.Of(resolved, language, wording));
                    var draft = Draft(entry, language, body);
                    Check(draft, place, problems);
                    drafts.Add(draft);
                }
                catch (Exception exception) when (exception is HandlebarsException or HandlebarsUndefinedBindingException)
                {
                    problems.Add(place, $"cannot be rendered: {exception.Message}");
                }
            }
        }

        return drafts;
    }

    /// <summary>Id of the note rendered from a row.</summary>
    public static string IdOf(ReferenceKind kind, string key) => $"{kind.ToString().ToLowerInvariant()}-{key}";

    private static NoteDraft Draft(ReferenceEntry entry, TextLanguage language, string body)
    {
        var blocks = NoteParser.Parse(body, firstLine: 1);
        var keys = blocks.SelectMany(block => block.Keys).Distinct(StringComparer.Ordinal);
        return new NoteDraft
        {
            File = NoteTemplates.FileOf(entry.Kind, language),
            Id = IdOf(entry.Kind, entry.Key),
            Language = language,
            Title = entry.Question.In(language),
            Summary = entry.Summary.In(language),
            Topics = Topics(entry, language),
            OecdSteps = [],
            Sources = keys.ToDictionary(key => key, key => new NoteSource(key, Locator: null), StringComparer.Ordinal),
            Reviewed = entry.Reviewed,
            ReviewedBy = null,
            RenderedFrom = entry.Kind,
            Blocks = blocks,
        };
    }

    private static List<string> Topics(ReferenceEntry entry, TextLanguage language)
    {
        IEnumerable<string> called = entry.Short is { } name ? [name.In(language)] : [];
        return
        [
            .. called
                .Concat(language.Choose(entry.AlsoDutch, entry.AlsoEnglish))
                .Append(entry.Name.In(language))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static void Check(NoteDraft draft, Place place, ProblemList problems)
    {
        if (draft.Blocks.Count == 0)
        {
            problems.Add(place, "gives no paragraph; show at least {{summary}} and {{keys}}");
        }

        foreach (var block in draft.Blocks.Where(block => block.Keys.Count == 0))
        {
            problems.Add(place, $"gives '{block.Text}' without source; end the paragraph with its keys");
        }
    }
}
