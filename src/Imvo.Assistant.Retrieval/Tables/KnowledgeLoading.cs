using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Notes;
using Imvo.Assistant.Retrieval.Tables.References;
using Imvo.Assistant.Retrieval.Tables.Risk;
using Imvo.Assistant.Retrieval.Tables.Rows;
using Imvo.Assistant.Retrieval.Tables.Rules;

namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>Reads, checks and assembles the knowledge, in this order.</summary>
internal static class KnowledgeLoading
{
    /// <summary>Loads the folder; null when there are problems.</summary>
    public static KnowledgeBase? Load(string folder, DateOnly? today, IReadOnlyList<string> indicatorFiles, ProblemList problems)
    {
        var files = KnowledgeFiles.Read(folder, problems);
        var authored = new AuthoredKnowledge
        {
            Sources = SourceRows.Read(files, problems),
            Entries = EntryRows.Read(files, problems),
            Glossary = GlossaryRows.Read(files, problems),
            StopWords = WordRows.ReadStopWords(files, problems),
            CompoundParts = WordRows.ReadCompoundParts(files, problems),
            Translations = WordRows.ReadTranslations(files, problems),
            Notes = NoteFiles.Read(files, problems),
        };
        var subjects = SubjectRows.Read(files, authored.Notes.Select(note => note.Id).ToHashSet(StringComparer.Ordinal), problems);
        var templates = NoteTemplates.Compile(files, problems);
        var wording = Wording.Read(files, problems);
        var publications = new Dictionary<string, SourcePublication>(StringComparer.Ordinal);
        foreach (var source in authored.Sources)
        {
            publications.TryAdd(source.Key, source);
        }

        var resolver = new ReferenceResolver(authored.Entries);
        Check(authored, new RuleContext(publications, resolver, today, problems));
        if (templates is null || wording is null || !problems.IsEmpty)
        {
            return null;
        }

        IReadOnlyList<ResolvedEntry> entries = [.. authored.Entries.Select(entry => EntryResolver.Resolve(entry, resolver))];
        var rendered = NoteRenderer.Render(entries, templates, wording, problems);
        IReadOnlyList<ReferenceEntry> resolved = [.. entries.Select(entry => entry.Entry)];
        var tables = RiskTables.AreThere(files) ? RiskTables.Read(files, authored.Sources, resolved, indicatorFiles, problems) : null;
        var definitions = TermRenderer.Render(authored.Glossary, templates, wording, problems);
        if (!problems.IsEmpty)
        {
            return null;
        }

        var assembly = new NoteAssembly(publications, resolver, wording);
        return new KnowledgeBase
        {
            Sources = authored.Sources,
            Entries = resolved,
            PlanTables = tables,
            Glossary = authored.Glossary,
            Notes = InOrder(authored.Notes.Concat(rendered).Select(assembly.Assemble)),
            Definitions = InOrder(definitions.Select(assembly.Assemble)),
            DutchStopWords = StopWords(authored, TextLanguage.Dutch),
            EnglishStopWords = StopWords(authored, TextLanguage.English),
            CompoundParts = authored.CompoundParts,
            Translations = authored.Translations,
            Subjects = subjects,
            ContentHash = files.Hash(),
        };
    }

    private static void Check(AuthoredKnowledge authored, RuleContext context)
    {
        var entryRules = new EntryRules(context);
        foreach (var entry in authored.Entries)
        {
            entryRules.Check(entry);
        }

        new GlossaryRules(context).Check(authored.Glossary);
        var noteRules = new NoteRules(context);
        foreach (var note in authored.Notes)
        {
            noteRules.Check(note);
        }

        var renderedIds = authored.Entries.Select(entry => NoteRenderer.IdOf(entry.Kind, entry.Key))
            .Concat(authored.Glossary.Select(term => TermRenderer.IdOf(term.Key)))
            .ToHashSet(StringComparer.Ordinal);
        new NoteTwinRules(context).Check(authored.Notes, renderedIds);
    }

    private static IReadOnlyList<Note> InOrder(IEnumerable<Note> notes) =>
        [.. notes.OrderBy(note => note.Id, StringComparer.Ordinal).ThenBy(note => note.Language)];

    private static IReadOnlyList<string> StopWords(AuthoredKnowledge authored, TextLanguage language) =>
        [.. authored.StopWords.Where(word => word.Language == language).Select(word => word.Word)];
}
