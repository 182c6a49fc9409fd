using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>The main words of the field, asked about by who has never heard of them.</summary>
[Collection(AnswerBenchCollection.Name)]
public class DefinitionQuestionTests(AnswerBench bench)
{
    [Theory]
    [InlineData("wat is IMVO", "IMVO is zakendoen over de grens")]
    [InlineData("waar staat imvo voor?", "IMVO is zakendoen over de grens")]
    [InlineData("wat is nou due dilligence in gewone mensentaal?", "Due diligence is steeds nagaan")]
    [InlineData("wat is een keten", "Een keten is de weg van een product")]
    [InlineData("wat is een convenant?", "Een IMVO-convenant is een afspraak")]
    [InlineData("what is RBC?", "Responsible business conduct (RBC) is doing business")]
    [InlineData("what is due diligence?", "Due diligence is checking")]
    [InlineData("what is an IRBC agreement", "An IRBC agreement is a deal")]
    public void Ask_WhatAMainWordMeans_OpensWithWhatItIs(string question, string opening) =>
        Assert.StartsWith(opening, bench.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("wat is kinderarbeid", "“kinderarbeid” betekent: werk dat een kind schaadt")]
    [InlineData("wat is een gedragscode", "“gedragscode” betekent: afspraken op papier")]
    [InlineData("wat zijn de SDG's", "“SDG” (ofwel duurzame ontwikkelingsdoelen) betekent: zeventien doelen")]
    [InlineData("what is a salient risk", "“salient risks” means: the risks where people could suffer")]
    [InlineData("wat betekent tier 1", "“tier 1” (ofwel eerstelijnsleverancier) betekent: het bedrijf waar je zelf direct inkoopt")]
    [InlineData("wat is mvo", "“mvo” (ofwel maatschappelijk verantwoord ondernemen) betekent: ondernemen met oog")]
    [InlineData("wat is de csddd", "“csddd” (ofwel Richtlijn gepaste zorgvuldigheid) betekent: de EU-wet")]
    [InlineData("wat zijn de oeso-richtlijnen", "“OESO-richtlijnen” betekent: aanbevelingen van overheden")]
    [InlineData("what is a gedragscode", "“gedragscode” (or code of conduct) means: rules on paper")]
    [InlineData("wat is kinderarbied?", "“kinderarbeid” betekent: werk dat een kind schaadt")]
    [InlineData("en wat is een gedragscode dan?", "“gedragscode” betekent: afspraken op papier")]
    public void Ask_WhatATermMeans_OpensWithItsDefinition(string question, string opening)
    {
        var answer = bench.Ask(question);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.StartsWith(opening, answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("note:term-", answer.Citations[0].Document, StringComparison.Ordinal);
        Assert.Contains(answer.Citations[0].Quote, bench.Passages[answer.Citations[0].PassageId].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wat is double materiality")]
    [InlineData("what is prison labour")]
    [InlineData("wat is een gelijk speelveld?")]
    public void Ask_TermThatNoTextHolds_IsItsDefinitionAlone(string question)
    {
        var answer = bench.Ask(question);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.All(answer.Citations, citation => Assert.StartsWith("note:term-", citation.Document, StringComparison.Ordinal));
        Assert.Empty(answer.FollowUps);
    }

    [Theory]
    [InlineData("wat is kinderarbeid")]
    [InlineData("wat is een gedragscode")]
    [InlineData("wat zijn conflictmineralen")]
    [InlineData("wat is een ondernemingsraad")]
    public void Ask_WhatATermMeans_DoesNotGoOnWithYesOrNo(string question) => Assert.DoesNotContain(
        bench.Ask(question).Text.Split("\n\n").Skip(1), paragraph => paragraph.Split(' ', ',', '.')[0] is "Ja" or "Nee" or "Niet");

    [Fact]
    public void Ask_WhatALawIs_GoesOnWithWhetherItHoldsForTheAsker() =>
        Assert.StartsWith("Nee, de CSDDD geldt alleen voor", bench.Ask("wat is de csddd").Text.Split("\n\n")[1], StringComparison.Ordinal);

    [Fact]
    public void Ask_NoteSaysItAgain_GoesOnWhereTheDefinitionStops() =>
        Assert.StartsWith("Meestal mag werk vanaf 15 jaar", bench.Ask("wat is kinderarbeid").Sentences[2].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("wat is een gedragscode en hoe maak ik er een?")]
    [InlineData("Wat is de CSDDD en geldt die voor mij?")]
    [InlineData("Wat is een gedragscode? En wat is een leefbaar loon?")]
    public void Ask_TermAndMore_OpensWithTheDefinitionAndAnswersTheRest(string question)
    {
        var answer = bench.Ask(question);

        Assert.Contains("betekent: ", answer.Sentences[0].Text, StringComparison.Ordinal);
        Assert.Contains(answer.Citations, citation => !citation.Document.StartsWith("note:term-", StringComparison.Ordinal));
    }

    [Fact]
    public void Ask_InTheOtherLanguage_DefinesInIt() =>
        Assert.StartsWith("“kinderarbeid” (or child labour) means: work that harms", bench.Ask("wat is kinderarbeid", TextLanguage.English).Text, StringComparison.Ordinal);

    [Fact]
    public void Ask_DocumentsOnly_ShowsNoDefinition() => Assert.DoesNotContain(
        bench.Ask("wat is kinderarbeid", scope: SearchScope.Documents).Citations,
        citation => citation.Document.StartsWith("note:", StringComparison.Ordinal));

    [Fact]
    public void Ask_TermThatIsNotConfirmed_SaysSo() =>
        Assert.Contains("⚠ Niet bevestigd.", bench.Ask("wat is de wivo").Text, StringComparison.Ordinal);

    [Fact]
    public void Ask_WhereADefinitionStands_NamesItsPublication() =>
        Assert.Contains("Due Diligence Guidance", bench.Ask("waar staat dat?", before: "wat is een gedragscode").Text, StringComparison.Ordinal);

    [Fact]
    public void Ask_NameOfAnAgreement_IsNotTakenForTheThing() =>
        Assert.StartsWith("Niet meer.", bench.Ask("wat is het kledingconvenant").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("hoe begin ik met imvo", "note:start-small-firm")]
    [InlineData("wat zijn de zes stappen van due diligence", "note:due-diligence-six-steps")]
    [InlineData("will the dutch responsible business act apply to us", "note:law-nl-wivo")]
    public void Ask_WithAMainWordAboutSomethingElse_IsAnsweredFromItsOwnNote(string question, string note) =>
        Assert.Equal(note, bench.Ask(question).Citations[0].Document);

    [Fact]
    public void Ask_DifferenceOfThree_IsTheListOfTheThreeAndNotTheYesBeforeIt() => Assert.Equal(
        ["Veroorzaken:", "Bijdragen:", "Direct verbonden:"],
        bench.Ask("wat is het verschil tussen veroorzaken, bijdragen aan en direct verbonden zijn?").Text.Split('\n').Take(3)
            .Select(line => line["- ".Length..(line.IndexOf(':', StringComparison.Ordinal) + 1)]),
        StringComparer.Ordinal);

    [Fact]
    public void Ask_DueDiligence_DoesNotNameTheNoteOnTheUnPrinciples() =>
        Assert.DoesNotContain("UNGP", bench.Ask("wat is due diligence?").Text, StringComparison.Ordinal);
}
