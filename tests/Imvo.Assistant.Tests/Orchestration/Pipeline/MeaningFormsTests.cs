using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

public class MeaningFormsTests
{
    private static readonly MeaningForms Forms = new(RepositoryPrompts.Value);

    [Theory]
    [InlineData("wat is [kinderarbeid]")]
    [InlineData("Wat is [kinderarbeid]?")]
    [InlineData("wat is nou eigenlijk een [gedragscode]")]
    [InlineData("en wat is een [audit] dan?")]
    [InlineData("wat zijn de [SDG]'s")]
    [InlineData("wat zijn de [oeso-richtlijnen]")]
    [InlineData("wat houdt [ISV] in? staat in de tender van de gemeente")]
    [InlineData("[voorwaardenscheppende rechten], wat moet ik me daarbij voorstellen")]
    [InlineData("waar staat [imvo] voor?")]
    [InlineData("kun je uitleggen wat [due diligence] is?")]
    [InlineData("betekenis van [leverage]")]
    [InlineData("what is a [salient risk]")]
    [InlineData("what does [smart mix] mean, saw it in a dutch policy letter")]
    [InlineData("what's [due diligence]?")]
    [InlineData("please explain [leverage]")]
    [InlineData("[CSR risk check] - what is it, a tool or a test you have to pass?")]
    public void TermOf_NothingElseAsked_IsTheTerm(string marked)
    {
        var (question, term) = Marked(marked);

        Assert.True(Forms.MayAsk(question));
        Assert.Same(term, Forms.TermOf(question, [term]));
    }

    [Theory]
    [InlineData("wat is er nieuw aan de [csddd]?")]
    [InlineData("wat is er mis met [kinderarbeid]")]
    [InlineData("wat is de eerste stap van [due diligence]")]
    [InlineData("wat zijn mijn [ernstigste risico's]")]
    [InlineData("wat is het [minimumloon]?")]
    [InlineData("what is the [payment term] in our code?")]
    [InlineData("wat is [kinderarbeid] volgens de ILO")]
    [InlineData("geldt de [csddd] voor mij?")]
    [InlineData("hoe begin ik met [imvo]")]
    public void TermOf_SomethingElseAsked_IsNone(string marked)
    {
        var (question, term) = Marked(marked);

        Assert.Null(Forms.TermOf(question, [term]));
    }

    [Theory]
    [InlineData("hoe begin ik met imvo")]
    [InlineData("geldt de csddd voor mij?")]
    [InlineData("does the csddd apply to me")]
    public void MayAsk_QuestionOfAnotherForm_DoesNot(string question) => Assert.False(Forms.MayAsk(question));

    [Fact]
    public void MayAsk_FollowUpWithWhatItFollows_LooksAtItsOwnWords() => Assert.True(Forms.MayAsk("en wat is een audit? (Geldt de EUDR voor mij?)"));

    // The term stands between brackets.
    private static (string Question, TermDefinition Term) Marked(string marked)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var length = marked.IndexOf(']', StringComparison.Ordinal) - start - 1;
        var question = marked.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        return (question, new TermDefinition(question.Substring(start, length), start, length, IsCorrected: false, SampleDraft.Note));
    }
}
