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
                var template = NoteTemplates.NameOf(entry.Kind);
                var place = new Place(NoteTemplates.FileOf(template, language), entry.Key, string.Empty);
                if (Blocks(template, language, RenderedModel.Of(resolved, language, wording), templates, place, problems) is { } blocks)
                {
                    drafts.Add(Draft(entry, language, blocks));
                }
            }
        }

        return drafts;
    }

    /// <summary>What a template gives for a row; null with a problem when it cannot be rendered.</summary>
    public static IReadOnlyList<NoteBlock>? Blocks(
        string template, TextLanguage language, object model, NoteTemplates templates, Place place, ProblemList problems)
    {
        try
        {
            var blocks = NoteParser.Parse(templates.Render(template, language, model), firstLine: 1);
            Check(blocks, place, problems);
            return blocks;
        }
        catch (Exception exception) when (exception is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            problems.Add(place, $"cannot be rendered: {exception.Message}");
            return null;
        }
    }

    /// <summary>The publications that blocks name, each as a whole.</summary>
    public static IReadOnlyDictionary<string, NoteSource> SourcesOf(IReadOnlyList<NoteBlock> blocks) => blocks
        .SelectMany(block => block.Keys)
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(key => key, key => new NoteSource(key, Locator: null), StringComparer.Ordinal);

    /// <summary>Id of the note rendered from a row.</summary>
    public static string IdOf(ReferenceKind kind, string key) => $"{NoteTemplates.NameOf(kind)}-{key}";

    private static NoteDraft Draft(ReferenceEntry entry, TextLanguage language, IReadOnlyList<NoteBlock> blocks) => new()
    {
        File = NoteTemplates.FileOf(NoteTemplates.NameOf(entry.Kind), language),
        Id = IdOf(entry.Kind, entry.Key),
        Language = language,
        Title = entry.Question.In(language),
        Summary = entry.Summary.In(language),
        Topics = Topics(entry, language),
        OecdSteps = [],
        Sources = SourcesOf(blocks),
        Reviewed = entry.Reviewed,
        ReviewedBy = null,
        RenderedFrom = entry.Kind,
        Blocks = blocks,
    };

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

    private static void Check(IReadOnlyList<NoteBlock> blocks, Place place, ProblemList problems)
    {
        if (blocks.Count == 0)
        {
            problems.Add(place, "gives no paragraph; show at least what the row says and {{keys}}");
        }

        foreach (var block in blocks.Where(block => block.Keys.Count == 0))
        {
            problems.Add(place, $"gives '{block.Text}' without source; end the paragraph with its keys");
        }
    }
}
