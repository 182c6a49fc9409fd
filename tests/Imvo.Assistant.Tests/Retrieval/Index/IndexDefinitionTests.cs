using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

/// <summary>Definitions lie in the index and are looked up, while no search sees them.</summary>
public sealed class IndexDefinitionTests : IDisposable
{
    private const string Question = "wat is gepaste zorgvuldigheid en herstel?";

    private readonly TemporaryIndex _index = new();

    public IndexDefinitionTests() => _index.Writer().EnsureFresh();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Search_WithDefinitions_TellsWhatEachTermMeans()
    {
        var found = Search(Question, withDefinitions: true).Definitions;

        Assert.Equal(["gepaste zorgvuldigheid", "herstel"], found.Select(term => term.Text), StringComparer.Ordinal);
        Assert.All(found, term => Assert.Equal(term.Text, Question.Substring(term.Start, term.Length)));
        Assert.Equal("note:term-due-diligence.nl#1", found[0].Passage.Id);
        Assert.Equal("“herstel” betekent: schade goedmaken.", found[1].Passage.Text);
        Assert.False(found[1].Passage.IsReviewed);
        Assert.Equal("2026-11-22", found[1].Passage.Date);
    }

    [Fact]
    public void Search_WithoutAskingForDefinitions_GivesNone() => Assert.Empty(Search(Question).Definitions);

    [Fact]
    public void Search_WithDefinitions_FindsTheSame()
    {
        var without = Search(Question);

        Assert.Equivalent(without, Search(Question, withDefinitions: true) with { Definitions = [] }, strict: true);
        Assert.DoesNotContain(without.Hits, hit => IsDefinition(hit.Passage));
    }

    [Fact]
    public void Search_DefinitionSaysSomethingElse_FindsAndScoresTheSame()
    {
        var before = Search("schade goedmaken en herstel");
        var glossary = Path.Combine(_index.KnowledgeFolder, "tables", "glossary.csv");
        File.WriteAllText(glossary, File.ReadAllText(glossary).Replace("Schade goedmaken.", "Schade schade schade risico leverancier herstel herstel.", StringComparison.Ordinal));
        _index.Writer().EnsureFresh();

        var after = Search("schade goedmaken en herstel", withDefinitions: true);

        Assert.Contains("leverancier herstel", Assert.Single(after.Definitions).Passage.Text, StringComparison.Ordinal);
        Assert.Equivalent(before.Units, after.Units, strict: true);
        Assert.Equivalent(before.Hits, after.Hits, strict: true);
    }

    [Fact]
    public void Search_Documents_GivesNoDefinition() =>
        Assert.Empty(Search(Question, withDefinitions: true, SearchScope.Documents).Definitions);

    [Fact]
    public void Search_AnswerInTheOtherLanguage_DefinesInThatLanguage()
    {
        var query = new PassageQuery(Question, TextLanguage.Dutch, SearchScope.All, null, 5) { Preferred = TextLanguage.English, WithDefinitions = true };

        Assert.Equal(
            "“remedy” means: putting harm right.", _index.Reader().Search(query).Definitions[1].Passage.Text);
    }

    [Fact]
    public void Search_Tenant_GetsTheDefinitionsToo() => Assert.NotEmpty(
        _index.Reader().Search(new PassageQuery(Question, TextLanguage.Dutch, SearchScope.All, "bakers", 5) { WithDefinitions = true }).Definitions);

    [Fact]
    public void Search_TypingErrorInATerm_IsDefinedAndTold()
    {
        var term = Assert.Single(Search("wat is gepaste zorgvuldigheit?", withDefinitions: true).Definitions);

        Assert.Equal(("gepaste zorgvuldigheit", true), (term.Text, term.IsCorrected));
    }

    [Fact]
    public void Dump_Passages_HoldNoDefinition()
    {
        Assert.DoesNotContain(PassageDump.All(_index.Folder), IsDefinition);
        Assert.Equal(6, PassageDump.Definitions(_index.Folder).Count(IsDefinition));
    }

    [Fact]
    public void AddRemoveAndRebuild_Definitions_Stay()
    {
        _index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");
        AssertDefined();

        _index.AddVillages(10);
        AssertDefined();

        _index.Writer().Remove("letter");
        AssertDefined();

        _index.Writer().Rebuild();
        AssertDefined();
        Assert.DoesNotContain("term-", _index.Listed(), StringComparison.Ordinal);
    }

    private static bool IsDefinition(Passage passage) => passage.DocumentId.StartsWith("note:term-", StringComparison.Ordinal);

    private void AssertDefined()
    {
        Assert.Equal(2, Search(Question, withDefinitions: true).Definitions.Count);
        Assert.Equal(6, PassageDump.Definitions(_index.Folder).Count);
        _index.Writer().Verify();
    }

    private PassageSearchResult Search(string question, bool withDefinitions = false, SearchScope scope = SearchScope.All) =>
        _index.Reader().Search(new PassageQuery(question, TextLanguage.Dutch, scope, null, 10) { WithDefinitions = withDefinitions });
}
