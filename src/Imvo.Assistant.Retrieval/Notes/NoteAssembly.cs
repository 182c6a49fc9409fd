using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Retrieval.Tables.References;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>Makes notes of drafts that were checked: references written out, marks removed, sources looked up.</summary>
internal sealed class NoteAssembly(
    IReadOnlyDictionary<string, SourcePublication> publications, ReferenceResolver resolver, Wording wording)
{
    public Note Assemble(NoteDraft draft) => new()
    {
        Id = draft.Id,
        Language = draft.Language,
        Title = resolver.Resolve(draft.Title, draft.Language, own: null).Text,
        Summary = resolver.Resolve(draft.Summary, draft.Language, own: null).Text,
        Topics = draft.Topics,
        OecdSteps = draft.OecdSteps,
        Reviewed = draft.Reviewed,
        ReviewedBy = draft.ReviewedBy,
        RenderedFrom = draft.RenderedFrom,
        Paragraphs = [.. draft.Blocks.Select(block => AssembleParagraph(block, draft))],
    };

    private NoteParagraph AssembleParagraph(NoteBlock block, NoteDraft draft)
    {
        var resolved = resolver.Resolve(block.Text, draft.Language, own: null);
        var text = PlainText.Of(resolved.Text);
        var mark = wording.UnconfirmedMark.In(draft.Language);
        var isMarked = text.Contains(mark, StringComparison.Ordinal);
        var sources = block.Keys.Distinct(StringComparer.Ordinal).Select(key => Cite(draft.Sources[key]));
        return new NoteParagraph(
            text,
            block.IsListItem,
            [.. sources],
            resolved.Confirmed && !isMarked);
    }

    private CitedSource Cite(NoteSource source)
    {
        var publication = publications[source.Publication];
        return new CitedSource(
            publication.Title,
            publication.Publisher,
            source.Locator,
            publication.Url?.AbsoluteUri,
            publication.Date,
            publication.Confirmed);
    }
}
