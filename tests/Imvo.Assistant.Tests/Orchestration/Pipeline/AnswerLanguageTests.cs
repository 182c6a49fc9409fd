using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

[Collection(AnswerBenchCollection.Name)]
public class AnswerLanguageTests(AnswerBench bench)
{
    [Theory]
    [InlineData("welk risico moet ik eerst aanpakken?", TextLanguage.English)]
    [InlineData("which risk should we tackle first?", TextLanguage.Dutch)]
    [InlineData("hoe herken ik dwangarbeid", TextLanguage.English)]
    public void Ask_AnswerWantedInTheOtherLanguage_IsTheTwinOfTheAnswerInItsOwn(string question, TextLanguage wanted)
    {
        var own = bench.Ask(question);
        var other = bench.Ask(question, wanted);

        Assert.Equal(AnswerStatus.Answered, other.Status);
        Assert.Equal(wanted, other.Language);
        Assert.Equal(own.Citations[0].Document, other.Citations[0].Document);
        Assert.NotEqual(own.Sentences[0].Text, other.Sentences[0].Text, StringComparer.Ordinal);
    }
}
