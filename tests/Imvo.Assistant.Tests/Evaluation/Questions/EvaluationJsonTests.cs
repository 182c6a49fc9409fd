using System.Text.Json;
using Imvo.Assistant.Evaluation.Questions;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Questions;

public sealed class EvaluationJsonTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Read_Lines_AreQuestionsInOrder()
    {
        File.WriteAllText(
            _path,
            """
            {"id":"a","question":"één?","lang":"nl","history":[{"role":"user","text":"x"}],"kind":"same","expect":"answer","gold":[{"document":"d","quote":"q"}],"tags":["t"]}

            {"id":"b","question":"two?"}
            """);

        var questions = EvaluationJson.Read(_path).ToList();

        Assert.Equal(["a", "b"], questions.Select(question => question.Id), StringComparer.Ordinal);
        Assert.Equal("één?", questions[0].Question);
        Assert.Equal("x", Assert.Single(questions[0].History!).Text);
        Assert.Equal(new GoldPassage("d", "q"), Assert.Single(questions[0].Gold!));
        Assert.Null(questions[1].Lang);
        Assert.Null(questions[1].Expect);
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("not json")]
    [InlineData("[]")]
    public void Read_LineThatIsNoQuestion_IsNamed(string line)
    {
        File.WriteAllText(_path, "{\"id\":\"a\",\"question\":\"?\"}\n\n" + line + "\n");

        var exception = Assert.Throws<InvalidDataException>(() => EvaluationJson.Read(_path).ToList());

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
