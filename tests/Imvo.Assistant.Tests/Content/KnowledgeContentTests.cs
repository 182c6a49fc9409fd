using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Content;

public class KnowledgeContentTests
{
    [Fact]
    public void Knowledge_OfTheRepository_IsValid() =>
        Assert.Empty(KnowledgeValidator.Validate(RepositoryFolder.Knowledge));

    [Fact]
    public void Rows_AllKinds_HaveARenderedNoteInBothLanguages()
    {
        var knowledge = RepositoryKnowledge.Value;
        var rendered = knowledge.Notes.Where(note => note.RenderedFrom is not null)
            .Select(note => $"{note.Id}.{note.Language.Code()}").ToHashSet(StringComparer.Ordinal);

        Assert.All(Enum.GetValues<ReferenceKind>(), kind => Assert.Contains(knowledge.Entries, entry => entry.Kind == kind));
        Assert.Equal(knowledge.Entries.Count * 2, rendered.Count);
        Assert.All(knowledge.Entries, entry =>
        {
            var id = $"{entry.Kind.ToString().ToLowerInvariant()}-{entry.Key}";
            Assert.Contains($"{id}.nl", rendered);
            Assert.Contains($"{id}.en", rendered);
        });
    }

    [Fact]
    public void Glossary_EveryRow_HasADefinitionInBothLanguages()
    {
        var knowledge = RepositoryKnowledge.Value;

        Assert.Equal(knowledge.Glossary.Count * 2, knowledge.Definitions.Count);
        Assert.All(knowledge.Glossary, term => Assert.All(Enum.GetValues<TextLanguage>(), language =>
        {
            var id = $"term-{term.Key}";
            var definition = Assert.Single(
                knowledge.Definitions, note => note.Language == language && string.Equals(note.Id, id, StringComparison.Ordinal));
            var paragraph = Assert.Single(definition.Paragraphs);
            var opening = $"“{term.Term.In(language)}” {language.Choose("betekent", "means")}: ";
            Assert.StartsWith(opening, paragraph.Text, StringComparison.Ordinal);
            Assert.StartsWith(term.Definition.In(language)[..1], paragraph.Text[opening.Length..], StringComparison.OrdinalIgnoreCase);
            Assert.Equal(term.Confirmed, paragraph.Confirmed);
            Assert.NotEmpty(paragraph.Sources);
        }));
    }

    // No definition opens with a name so far; one that does is added here by eye.
    [Fact]
    public void Definitions_All_GoOnInLowerCase() => Assert.DoesNotContain(
        RepositoryKnowledge.Value.Definitions.Select(note => note.Paragraphs[0].Text),
        text => text[text.IndexOf(": ", StringComparison.Ordinal) + 2] is var first && char.IsUpper(first));

    [Fact]
    public void Paragraphs_OfAllNotes_AreReadableTextWithSources() => Assert.All(
        RepositoryKnowledge.Value.Notes.SelectMany(note => note.Paragraphs),
        paragraph =>
        {
            Assert.NotEmpty(paragraph.Sources);
            Assert.DoesNotContain("{{", paragraph.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("[^", paragraph.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("**", paragraph.Text, StringComparison.Ordinal);
        });

    [Fact]
    public void Paragraphs_WithMarkOrUnconfirmedFact_AreNotConfirmed() => Assert.All(
        RepositoryKnowledge.Value.Notes.Where(note => note.RenderedFrom is not null).SelectMany(note => note.Paragraphs),
        paragraph => Assert.Equal(
            !paragraph.Confirmed,
            paragraph.Text.EndsWith("⚠ Niet bevestigd.", StringComparison.Ordinal)
                || paragraph.Text.EndsWith("⚠ Not confirmed.", StringComparison.Ordinal)));

    [Fact]
    public void Sources_All_AreUsedByANoteOrATable()
    {
        var knowledge = RepositoryKnowledge.Value;
        var used = knowledge.Notes.SelectMany(note => note.Paragraphs).SelectMany(paragraph => paragraph.Sources)
            .Select(source => source.Title)
            .Concat(knowledge.Glossary.Join(knowledge.Sources, term => term.Source, source => source.Key, (_, source) => source.Title, StringComparer.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        var tables = knowledge.PlanTables!;
        var inTables = tables.Risks.Select(risk => risk.Origin)
            .Concat(tables.Measures.Select(measure => measure.Origin))
            .Concat(tables.Listings.Select(listing => listing.Origin))
            .Concat(tables.Indicators.Select(indicator => indicator.Origin))
            .Concat(tables.Products.Select(product => product.Origin))
            .Concat(tables.Sectors.Select(sector => sector.Origin))
            .Concat(tables.Evidence.Select(finding => finding.Origin))
            .Concat(tables.MainOrigins.Select(main => main.Origin))
            .Select(origin => origin.Source)
            .Concat(tables.Initiatives.Select(initiative => initiative.Seen?.Source).OfType<string>())
            .Concat(tables.Laws.SelectMany(law => law.Rules).SelectMany(rule => rule.Sources))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(knowledge.Sources
            .Where(source => !used.Contains(source.Title) && !inTables.Contains(source.Key))
            .Select(source => source.Key));
    }

    [Fact]
    public void StopWords_AreNoTermsOfTheField()
    {
        var knowledge = RepositoryKnowledge.Value;
        var terms = knowledge.Glossary.Where(term => term.Searchable)
            .SelectMany(term => term.Dutch.Concat(term.English).Append(term.Term.Dutch).Append(term.Term.English))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain(knowledge.DutchStopWords.Concat(knowledge.EnglishStopWords), terms.Contains);
    }

    [Fact]
    public void WordLists_HaveTheSizeSearchCountsOn()
    {
        var knowledge = RepositoryKnowledge.Value;

        Assert.InRange(knowledge.DutchStopWords.Count, 150, 260);
        Assert.InRange(knowledge.EnglishStopWords.Count, 130, 220);
        Assert.InRange(knowledge.CompoundParts.Count, 350, 1000);
    }
}
