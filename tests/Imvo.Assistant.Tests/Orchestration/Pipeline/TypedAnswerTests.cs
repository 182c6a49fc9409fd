using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>Asked for a date, number, name, yes or no, an answer opens with the sentence that has it.</summary>
[Collection(AnswerBenchCollection.Name)]
public class TypedAnswerTests(AnswerBench bench)
{
    [Theory]
    [InlineData("wie voert de exportkredietverzekering van de Staat uit?", "Atradius Dutch State Business")]
    [InlineData("vanaf wanneer geldt de CSDDD?", "26 juli 2029")]
    [InlineData("wij leveren bouten aan een Duitse autobouwer. geldt de Duitse ketenwet voor ons?", "Nee")]
    [InlineData("we importeren schroeven uit Taiwan, geldt CBAM voor ons", "Nee, tenzij")]
    [InlineData("small supplier here, 17 people. does the French Duty of Vigilance Act apply to us?", "No")]
    public void Ask_ForSomethingOfAKind_OpensWithIt(string question, string expected) =>
        Assert.Contains(expected, FirstSentence(bench.Ask(question)), StringComparison.Ordinal);

    [Theory]
    [InlineData("een bos rozen uit Kenia, true price, wat is dat precies?")]
    [InlineData("wat betekent direct verbonden als er iets mis is bij een toeleverancier?")]
    public void Ask_WhatATermMeansAmongOtherWords_OpensWithTheDefinition(string question) =>
        Assert.Contains("betekent", FirstSentence(bench.Ask(question)), StringComparison.Ordinal);

    [Fact]
    public void Ask_WhatABroadTermMeans_TellsNothingOfAnotherSubject() => Assert.All(
        bench.Ask("what is a salient risk").Citations, citation => Assert.Equal("note:term-salient-risks", citation.Document));

    [Fact]
    public void Ask_WithWhatLedToTheQuestion_AnswersTheQuestionAlone() => Assert.All(
        bench.Ask("wij zijn een koffie-importeur met 12 man, geldt de CSDDD voor ons?").Citations,
        citation => Assert.Equal("note:law-csddd", citation.Document));

    [Theory]
    [InlineData("hoeveel inspecteurs heeft de NVWA in dienst voor de ontbossingsverordening?")]
    [InlineData("wat kost een ton EUDR-koffie in 2031")]
    public void Ask_HowManyOfWhatNoSourceCounts_IsRefused(string question) =>
        Assert.Equal(AnswerStatus.NotFound, bench.Ask(question).Status);

    private static string FirstSentence(Answer answer) =>
        SentenceSplitter.Split(answer.Sentences[0].Text) is [var (start, length), ..] ? answer.Sentences[0].Text.Substring(start, length) : string.Empty;
}
