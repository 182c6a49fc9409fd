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
    [InlineData("what is RBC?", "Responsible business conduct is doing business")]
    [InlineData("what is due diligence?", "Due diligence is checking")]
    [InlineData("what is an IRBC agreement", "An IRBC agreement is a deal")]
    public void Ask_WhatAMainWordMeans_OpensWithWhatItIs(string question, string opening) =>
        Assert.StartsWith(opening, bench.Ask(question).Text, StringComparison.Ordinal);

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
