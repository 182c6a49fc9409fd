using System.Text.Json;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Wire;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Wire;

public class AnswerDocumentTests
{
    private static readonly Answer Sample = new()
    {
        Status = AnswerStatus.OutOfScope,
        Intent = "question",
        Language = TextLanguage.English,
        Engine = "lexical",
        Text = "Cotton is risky. [1]",
        Sentences = [new AnswerSentence("Cotton is risky.", [1])],
        Citations =
        [
            new Citation(
                1, "note:cotton.en#1", "note:cotton", PassageKind.Note, "Guidance", "step 2", "Cotton is risky.", null, "2018",
                new CitedSource("Guidance", "OECD", "step 2", null, "2018", Confirmed: true), "Cotton, para. 1"),
        ],
        Passages = [new AnswerPassage("note:cotton.en#1", "note:cotton", "part 1/1", "Cotton is risky. So is cocoa.", 1.5)],
        FollowUps = ["And cocoa?"],
        CorpusVersion = "v1",
        ElapsedMs = 3.1,
    };

    [Fact]
    public void Of_Answer_GivesTheJsonOfTheContract()
    {
        var json = JsonSerializer.Serialize(
            AnswerDocument.Of(Sample, RepositoryPrompts.Value), WireJson.Default.AnswerDocument);

        Assert.Equal(
            """
            {"status":"out_of_scope","intent":"question","language":"en","engine":"lexical","text":"Cotton is risky. [1]","sentences":[{"text":"Cotton is risky.","citations":[1]}],"citations":[{"n":1,"passageId":"note:cotton.en#1","document":"note:cotton","kind":"note","title":"Guidance","locator":"step 2","quote":"Cotton is risky.","url":null,"date":"2018","source":{"title":"Guidance","publisher":"OECD","locator":"step 2","url":null,"date":"2018","confirmed":true},"summary":"Cotton, para. 1"}],"passages":[{"id":"note:cotton.en#1","document":"note:cotton","locator":"part 1/1","text":"Cotton is risky. So is cocoa.","score":1.5}],"followUps":["And cocoa?"],"corpusVersion":"v1","elapsedMs":3.1}
            """,
            json);
    }

    [Fact]
    public void Of_DocumentCitation_IsOfKindDocument()
    {
        var answer = Sample with { Citations = [Sample.Citations[0] with { Kind = PassageKind.Document }] };

        Assert.Equal("document", Assert.Single(AnswerDocument.Of(answer, RepositoryPrompts.Value).Citations).Kind);
    }

    [Theory]
    [InlineData(AnswerStatus.Answered)]
    [InlineData(AnswerStatus.NotFound)]
    [InlineData(AnswerStatus.Error)]
    public void Of_Status_HasItsWireName(AnswerStatus status) => Assert.Equal(
        RepositoryPrompts.Value.Status(status).Wire,
        AnswerDocument.Of(Sample with { Status = status }, RepositoryPrompts.Value).Status);
}
