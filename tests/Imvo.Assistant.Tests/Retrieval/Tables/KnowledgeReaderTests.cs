using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables;

public class KnowledgeReaderTests
{
    [Fact]
    public void Validate_ValidFolder_FindsNothing() => Assert.Empty(new SampleKnowledge().Validate());

    [Fact]
    public void Read_Sources_KeepsAllFields()
    {
        var sources = new SampleKnowledge().Read().Sources;

        Assert.Equal(["directive", "ungp", "essay"], sources.Select(source => source.Key), StringComparer.Ordinal);
        Assert.Equal(new Uri("https://example.org/ungp.pdf"), sources[1].Download);
        Assert.Equal(("2011", "en", true), (sources[1].Date, sources[1].Language, sources[1].Confirmed));
        Assert.Null(sources[2].Url);
        Assert.Null(sources[2].Date);
    }

    [Fact]
    public void Read_Row_WritesReferencesOut()
    {
        var law = new SampleKnowledge().Read().Entries[0];

        Assert.Equal("Nee, de CSDDD geldt vanaf 26 juli 2029 voor bedrijven met meer dan 5.000 mensen.", law.Summary.Dutch);
        Assert.Equal("No, the CSDDD applies from 26 July 2029 to companies with more than 5,000 people.", law.Summary.English);
        Assert.Equal("more than 5,000 people on July 2024", law.Facts["both"].Text.English);
        Assert.Equal("2029-07-26", law.Dates["applies"].Date);
    }

    [Fact]
    public void Read_StatementOnUnconfirmedDate_IsNotConfirmedThroughTheFactBetween()
    {
        var law = new SampleKnowledge().Read().Entries[0];

        Assert.False(law.Facts["both"].Confirmed);
        Assert.Equal([false, true, false], law.Statements.Select(statement => statement.Confirmed));
        Assert.True(law.Confirmed);
    }

    [Fact]
    public void Read_ReferenceAtStartOfSentence_GetsCapital()
    {
        var law = new SampleKnowledge()
            .Replace(SampleKnowledge.Laws, "De CSDDD geldt over de hele groep.", "Let op. {{employees}} is veel, art. {{employees}} niet.")
            .Replace(SampleKnowledge.Laws, "The CSDDD counts the whole group.", "**Note.** {{employees}} is a lot, {{employees}} is not.")
            .Read().Entries[0];

        Assert.Equal("Let op. Meer dan 5.000 mensen is veel, art. meer dan 5.000 mensen niet.", law.Statements[1].Text.Dutch);
        Assert.Equal("**Note.** More than 5,000 people is a lot, more than 5,000 people is not.", law.Statements[1].Text.English);
    }

    [Fact]
    public void Read_Rows_KeepKindAndCategory()
    {
        var entries = new SampleKnowledge().Read().Entries;

        Assert.Equal([ReferenceKind.Law, ReferenceKind.Covenant], entries.Select(entry => entry.Kind));
        Assert.Equal(("due_diligence", "adopted", "EU"), (entries[0].Category, entries[0].Status, entries[0].Jurisdiction));
        Assert.Null(entries[1].Jurisdiction);
        Assert.Null(entries[1].Short);
        Assert.Equal(["46.41", "13"], entries[1].Sectors);
    }

    [Fact]
    public void Read_Glossary_JoinsSynonymsAndEverydayPhrases()
    {
        var term = new SampleKnowledge().Read().Glossary[0];

        Assert.Equal(["zorgvuldigheid", "IMVO-risicomanagement", "mijn keten controleren"], term.Dutch);
        Assert.Equal(["HRDD"], term.English);
        Assert.Equal("Nagaan wie schade lijdt, en er iets aan doen.", term.Definition.In(TextLanguage.Dutch));
        Assert.True(term.Searchable);
    }

    [Fact]
    public void Read_WordLists_SplitsByLanguage()
    {
        var knowledge = new SampleKnowledge().Read();

        Assert.Equal(["het", "zo'n"], knowledge.DutchStopWords);
        Assert.Equal(["the"], knowledge.EnglishStopWords);
        Assert.Equal(["kleding", "winkel"], knowledge.CompoundParts);
    }

    [Fact]
    public void Read_Hash_DependsOnContentButNotOnFolderOrLineEndings()
    {
        var hash = new SampleKnowledge().Read().ContentHash;
        var windows = new SampleKnowledge()
            .Write(SampleKnowledge.StopWords, "\uFEFFword,language\r\nhet,nl\r\nthe,en\r\nzo'n,nl\r\n").Read().ContentHash;
        var changed = new SampleKnowledge().Append(SampleKnowledge.CompoundParts, "hout\n").Read().ContentHash;

        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, new SampleKnowledge().Read().ContentHash);
        Assert.Equal(hash, windows);
        Assert.NotEqual(hash, changed, StringComparer.Ordinal);
    }

    [Fact]
    public void Read_InvalidFolder_ThrowsWithAllProblems()
    {
        var sample = new SampleKnowledge()
            .Replace(SampleKnowledge.Laws, "status: adopted", "status: maybe")
            .Remove(SampleKnowledge.StopWords);

        var exception = Assert.Throws<KnowledgeInvalidException>(() => sample.Read());

        Assert.Equal(["tables/laws.yaml", "tables/stopwords.csv"], exception.Problems.Select(problem => problem.File), StringComparer.Ordinal);
        Assert.Contains("tables/stopwords.csv: is missing; add the file", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problem_ToString_NamesFileRowFieldLineAndMend() => Assert.Equal(
        "tables/laws.yaml · csddd · dates.applies.date: '2029-13' is no date; write YYYY-MM-DD, YYYY-MM or YYYY (line 20)",
        Assert.Single(new SampleKnowledge().Replace(SampleKnowledge.Laws, "2029-07-26", "2029-13").Validate()).ToString());
}
