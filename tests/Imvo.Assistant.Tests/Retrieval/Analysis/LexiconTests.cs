using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

public class LexiconTests
{
    [Fact]
    public void IsCompoundPart_WordOfTwoDocuments_IsTrue()
    {
        var lexicon = SampleLexicon.Of(builder => AddDocuments(builder, "Zink en koper.", "Zink uit Peru."));

        Assert.True(lexicon.IsCompoundPart("zink"));
        Assert.False(lexicon.IsCompoundPart("koper"));
        Assert.False(lexicon.IsCompoundPart("peru"));
    }

    [Fact]
    public void IsCompoundPart_WordOfOneDocumentOnly_IsFalseHoweverOftenItStandsThere()
    {
        var lexicon = SampleLexicon.Of(builder =>
        {
            builder.AddDocumentText("Zink, zink en nog eens zink.");
            builder.AddDocumentText("Een tweede passage over zink.");
            builder.EndDocument();
        });

        Assert.False(lexicon.IsCompoundPart("zink"));
        Assert.False(lexicon.Contains("zink"));
    }

    [Fact]
    public void IsCompoundPart_AuthoredStemOrText_IsTrueAtOnce()
    {
        var lexicon = SampleLexicon.Of(builder =>
        {
            builder.AddCompoundParts(["Kobált"]);
            builder.AddAuthoredText("Zink uit 2026.");
        });

        Assert.True(lexicon.IsCompoundPart("kobalt"));
        Assert.True(lexicon.IsCompoundPart("zink"));
        Assert.False(lexicon.Contains("2026"));
    }

    [Fact]
    public void Analyse_CompoundOfWordsOfTheCollection_HasItsPartsOnlyWhenAllAreKnown()
    {
        var analyser = new TextAnalyser(SampleLexicon.Of(builder =>
            AddDocuments(builder, "Zink en mijnen.", "De zink uit mijnen.", "Een koper.")));

        Assert.Equal(["zink", "mijn"], analyser.Words(TextLanguage.Dutch).Analyse("zinkmijnen").Parts);
        Assert.Empty(analyser.Words(TextLanguage.Dutch).Analyse("kopermijnen").Parts);
        Assert.Empty(analyser.Words(TextLanguage.English).Analyse("zinkmijnen").Parts);
    }

    [Fact]
    public void IsStopWord_Word_IsOneOfThatLanguageOnly()
    {
        var lexicon = SampleLexicon.Of(builder =>
        {
            builder.AddStopWords(TextLanguage.Dutch, ["Één"]);
            builder.AddStopWords(TextLanguage.English, ["the"]);
        });

        Assert.True(lexicon.IsStopWord("een", TextLanguage.Dutch));
        Assert.False(lexicon.IsStopWord("een", TextLanguage.English));
        Assert.True(lexicon.IsStopWord("the", TextLanguage.English));
        Assert.False(lexicon.IsStopWord("the", TextLanguage.Dutch));
    }

    [Fact]
    public void ConceptTerm_Concepts_AreNumberedInTheOrderAdded()
    {
        var lexicon = SampleLexicon.Of(builder =>
        {
            builder.AddConcept("law:csddd", ["CSDDD"], ["CSDDD"]);
            builder.AddConcept("remedy", ["herstel"], ["remedy"]);
        });

        Assert.Equal((2, "=law:csddd", "=remedy"), (lexicon.ConceptCount, lexicon.ConceptTerm(0), lexicon.ConceptTerm(1)));
    }

    [Fact]
    public void Read_NothingAdded_KnowsNothing()
    {
        var lexicon = SampleLexicon.Of(_ => { });

        Assert.Equal((0, 0), (lexicon.WordCount, lexicon.ConceptCount));
        Assert.False(lexicon.Contains("zink"));
        Assert.Null(lexicon.Correct("zink"));
        Assert.Equal(
            [new AnalysedTerm(0, 4, "zink", TermRole.Word)], Analysed.Terms(new TextAnalyser(lexicon), "zink", TextLanguage.Dutch));
    }

    [Theory]
    [InlineData("leverencier", "leverancier")]
    [InlineData("levrancier", "leverancier")]
    [InlineData("leverranciers", null)]
    [InlineData("keverancier", null)]
    [InlineData("leverancier", null)]
    [InlineData("leverancieren", null)]
    [InlineData("企業企業企業", null)]
    public void Correct_Word_GivesKnownWordOneErrorAwayWithTheSameFirstLetter(string word, string? expected)
    {
        var lexicon = SampleLexicon.Of(builder => builder.AddCompoundParts(["leverancier", "koffie", "zinkmijn"]));

        Assert.Equal(expected, lexicon.Correct(word));
    }

    [Fact]
    public void Correct_SeveralWordsOneErrorAway_GivesTheOneInMostDocuments()
    {
        var lexicon = SampleLexicon.Of(builder =>
            AddDocuments(builder, "handel hendel", "handel hendel", "hendel", "handel hindel", "handel hindel"));

        Assert.Equal("handel", lexicon.Correct("hundel"));
    }

    private static void AddDocuments(LexiconBuilder builder, params string[] texts)
    {
        foreach (var text in texts)
        {
            builder.AddDocumentText(text);
            builder.EndDocument();
        }
    }
}
