using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Orchestration.Pipeline;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>A summary of one document.</summary>
[Collection(AnswerBenchCollection.Name)]
public class SummaryTests(AnswerBench bench)
{
    private const int MostWords = 150;

    [Theory]
    [InlineData("vat het jaarbericht meubelverbond samen", "jaarbericht-meubelverbond")]
    [InlineData("Geef een samenvatting van de gedragscode verantwoorde kleding", "gedragscode-voorbeeldtextiel")]
    [InlineData("summarise the Harbour Lane chain report 2025", "harbour-lane-cocoa-report")]
    [InlineData("Please summarise Convention No. 17 concerning decent conditions in seasonal harvest work", "harvest-work-convention")]
    public void Ask_ForASummary_QuotesAllPartsOfThatDocument(string question, string document)
    {
        var answer = bench.Ask(question, scope: SearchScope.Documents);

        Assert.Equal((AnswerStatus.Answered, "summary"), (answer.Status, answer.Intent));
        Assert.InRange(answer.Citations.Count, 4, 6);
        Assert.All(answer.Citations, citation => Assert.Equal(document, citation.Document));
        Assert.Equal(answer.Citations.Count, answer.Citations.Select(citation => citation.Locator).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(answer.Citations[0].Title, answer.Sentences[0].Text, StringComparison.Ordinal);
        Assert.InRange(answer.Sentences.Sum(sentence => DraftAnswer.CountWords(sentence.Text)), 1, MostWords);
    }

    [Fact]
    public void Ask_ForTheSameSummary_GivesTheSame()
    {
        const string Question = "vat het jaarbericht meubelverbond samen";

        Assert.Equal(bench.Ask(Question).Text, bench.Ask(Question).Text);
    }

    [Fact]
    public void Ask_ForASummaryOfNoDocument_IsAnsweredFromTheNotes() => Assert.Equal(
        "question", bench.Ask("waar gaat de CSDDD over?").Intent);
}
