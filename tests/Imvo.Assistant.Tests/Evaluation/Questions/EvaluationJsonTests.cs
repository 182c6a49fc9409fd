using System.Text.Json;
using Imvo.Assistant.Evaluation.Questions;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Questions;

public sealed class EvaluationJsonTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void ReadSet_Lines_AreQuestionsInOrder()
    {
        File.WriteAllText(
            _path,
            """
            {"id":"a","question":"één?","lang":"nl","history":[{"role":"user","text":"x"}],"type":"yesno","cross":true,"subject":"s","document":"d","expect":"clarify","gold":[{"document":"d","quote":"q"}],"points":[["p","r"],["o"]],"firstSentence":"yesno","first":["f"],"half":"test","tags":["t"]}

            {"id":"b","question":"two?","kind":"same"}
            """);

        var questions = EvaluationJson.ReadSet(_path).ToList();

        Assert.Equal(["a", "b"], questions.Select(question => question.Id), StringComparer.Ordinal);
        Assert.Equal("één?", questions[0].Question);
        Assert.Equal("x", Assert.Single(questions[0].History!).Text);
        Assert.Equal(new GoldPassage("d", "q"), Assert.Single(questions[0].Gold!));
        Assert.Equal(
            ("yesno", true, "s", "d", ExpectedOutcome.Clarify, FirstSentenceKind.YesNo, QuestionHalf.Test),
            (questions[0].Type, questions[0].Cross, questions[0].Subject, questions[0].Document, questions[0].Expect, questions[0].FirstSentence, questions[0].Half));
        Assert.Equal("p|r o", string.Join(' ', questions[0].Points!.Select(point => string.Join('|', point))));
        Assert.Equal("f", Assert.Single(questions[0].First!));
        Assert.Null(questions[1].Lang);
        Assert.Null(questions[1].Expect);
        Assert.Null(questions[1].Half);
    }

    [Theory]
    [InlineData("\"colour\":\"red\"", "colour")]
    [InlineData("\"gold\":[{\"document\":\"d\",\"quote\":\"q\",\"page\":3}]", "page")]
    [InlineData("\"half\":\"third\"", "half")]
    [InlineData("\"expect\":\"perhaps\"", "expect")]
    [InlineData("\"firstSentence\":\"haiku\"", "firstSentence")]
    [InlineData("\"points\":[\"p\"]", "points")]
    [InlineData("\"lang\":\"nl\",\"lang\":\"en\"", "lang")]
    public void ReadSet_UnknownMemberOrValue_IsNamed(string member, string word)
    {
        File.WriteAllText(_path, $"{{\"id\":\"a\",\"question\":\"?\",{member}}}\n");

        var exception = Assert.Throws<InvalidDataException>(() => EvaluationJson.ReadSet(_path).ToList());

        Assert.Contains($"{_path}, line 1", exception.Message, StringComparison.Ordinal);
        Assert.Contains(word, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadBatch_MembersOfItsOwner_ArePassedOver()
    {
        File.WriteAllText(_path, """{"id":"a","question":"?","lang":"nl","history":[{"role":"user","text":"x"}],"colour":"red","expect":3,"gold":"none"}""");

        var question = Assert.Single(EvaluationJson.ReadBatch(_path));

        Assert.Equal(("a", "?", "nl", null), (question.Id, question.Question, question.Lang, question.Expect));
        Assert.Equal("x", Assert.Single(question.History!).Text);
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("not json")]
    [InlineData("[]")]
    public void ReadBatch_LineThatIsNoQuestion_IsNamed(string line)
    {
        File.WriteAllText(_path, "{\"id\":\"a\",\"question\":\"?\"}\n\n" + line + "\n");

        var exception = Assert.Throws<InvalidDataException>(() => EvaluationJson.ReadBatch(_path).ToList());

        Assert.Contains($"{_path}, line 3", exception.Message, StringComparison.Ordinal);
        Assert.Contains("\"id\" and \"question\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_Result_IsOneReadableLineWithTheNamesOfTheContract()
    {
        var line = EvaluationJson.Line(new EvaluationResult
        {
            Id = "a",
            Status = "not_found",
            Refused = true,
            Answer = "Geen “één”.\n\n<b>",
            Citations = [],
            Passages = [],
            LatencyMs = 1.5,
        });

        Assert.Equal(
            """{"id":"a","status":"not_found","refused":true,"answer":"Geen “één”.\n\n<b>","citations":[],"passages":[],"latencyMs":1.5}""", line);
        using var document = JsonDocument.Parse(line);
        Assert.Equal(7, document.RootElement.EnumerateObject().Count());
    }
}
