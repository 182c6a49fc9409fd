using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>Renders rows of the glossary to drafts in the format of written notes, each the definition of one term.</summary>
internal static class TermRenderer
{
    private const string IdPrefix = "term-";

    /// <summary>Renders the terms in both languages; reports a template that gives a paragraph without source.</summary>
    public static IReadOnlyList<NoteDraft> Render(
        IReadOnlyList<GlossaryTerm> terms, NoteTemplates templates, Wording wording, ProblemList problems)
    {
        var drafts = new List<NoteDraft>();
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var names = new GlossaryNames(terms, language);
            var file = NoteTemplates.FileOf(NoteTemplates.Term, language);
            foreach (var term in terms)
            {
                var model = Model(term, language, names, wording);
                var place = new Place(file, term.Key, string.Empty);
                if (NoteRenderer.Blocks(NoteTemplates.Term, language, model, templates, place, problems) is { } blocks)
                {
                    drafts.Add(Draft(term, language, file, blocks, wording));
                }
            }
        }

        return drafts;
    }

    /// <summary>Id of the note rendered from a row.</summary>
    public static string IdOf(string key) => IdPrefix + key;

    /// <summary>Key of the row that a note was rendered from.</summary>
    public static string KeyOf(Note definition) => definition.Id[IdPrefix.Length..];

    private static Dictionary<string, object?> Model(GlossaryTerm term, TextLanguage language, GlossaryNames names, Wording wording) =>
        new(StringComparer.Ordinal)
        {
            ["term"] = term.Term.In(language),
            ["definition"] = names.WithinSentence(term.Definition.In(language)),
            ["confirmed"] = term.Confirmed,
            ["mark"] = wording.UnconfirmedMark.In(language),
            ["keys"] = $"[^{term.Source}]",
        };

    private static NoteDraft Draft(
        GlossaryTerm term, TextLanguage language, string file, IReadOnlyList<NoteBlock> blocks, Wording wording) => new()
        {
            File = file,
            Id = IdOf(term.Key),
            Language = language,
            Title = wording.TermQuestion.In(language).Replace(Wording.TermPlace, term.Term.In(language), StringComparison.Ordinal),
            Summary = term.Definition.In(language),
            Topics = [],
            OecdSteps = [],
            Sources = NoteRenderer.SourcesOf(blocks),
            Reviewed = term.Reviewed,
            ReviewedBy = null,
            Blocks = blocks,
        };
}
