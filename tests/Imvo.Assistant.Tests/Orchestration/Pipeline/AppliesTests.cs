using Imvo.Assistant.Core.Answers;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>"Does this apply to us?"</summary>
[Collection(AnswerBenchCollection.Name)]
public class AppliesTests(AnswerBench bench)
{
    [Theory]
    [InlineData("Geldt dit voor mij?", "Welke wet")]
    [InlineData("vallen wij hieronder", "Welke wet")]
    [InlineData("is my company in scope?", "Which law")]
    [InlineData("Does this apply to us?", "Which law")]
    public void Ask_WithoutALaw_AsksBack(string question, string opening)
    {
        var answer = bench.Ask(question);

        Assert.Equal(AnswerStatus.Clarification, answer.Status);
        Assert.StartsWith(opening, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wij hebben 6000 medewerkers en 2 miljard euro omzet, geldt de CSDDD voor ons?", "Ja, met wat je vertelt")]
    [InlineData("wij zijn een groothandel met 12 medewerkers en leveren aan grote bedrijven, geldt de CSDDD voor ons?", "Nee, niet rechtstreeks")]
    [InlineData("we are a shop with 12 employees that sells to consumers, does the CSDDD apply to us?", "No, with what you tell me")]
    public void Ask_WithALawAndTheFirm_OpensWithWhatTheRulesSay(string question, string opening)
    {
        var answer = bench.Ask(question);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.StartsWith(opening, answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Citations, citation => string.Equals(citation.Document, "note:law-csddd", StringComparison.Ordinal));
    }

    [Fact]
    public void Ask_OfAFirmThatALawReaches_LeavesOutTheGeneralNo() => Assert.DoesNotContain(
        "Nee, de CSDDD", bench.Ask("wij hebben 6000 medewerkers en 2 miljard euro omzet, geldt de CSDDD voor ons?").Text, StringComparison.Ordinal);

    [Fact]
    public void Ask_WithALawAlone_TellsItAndAsksForWhatDecides() => Assert.Contains(
        "Vertel dan", bench.Ask("Geldt de EUDR voor mij?").Text, StringComparison.Ordinal);

    [Fact]
    public void Ask_AfterAQuestion_IsAFollowUp() => Assert.Equal(
        AnswerStatus.Answered, bench.Ask("geldt dat voor ons?", before: "wat is de CSDDD?").Status);
}
