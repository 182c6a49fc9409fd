using System.Text.Json;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed class EvalCommandTests : IDisposable
{
    private readonly CliWorkspace _workspace = new();

    private string Out => _workspace.Index.PathOf("results.jsonl");

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Answers_Batch_KeepsOrderIdsAndTellsRefusals()
    {
        var questions = Write(
            """{ "id": "b", "question": "Welk risico pak ik eerst aan?" }""",
            """{ "id": "a", "question": "Wie won de Tour de France van 1987?" }""",
            string.Empty,
            """{ "id": "c", "question": "Does the CSDDD apply to me?", "lang": "en", "history": [ { "role": "user", "text": "Hello" } ] }""");

        var result = (await Run(questions)).Exits(0);

        Assert.Equal("3 questions answered.", Assert.Single(result.OutputLines));
        var lines = await Results();
        Assert.Equal("b a c", string.Join(' ', lines.Select(line => line.GetProperty("id").GetString())));
        Assert.Equal([false, true, false], lines.Select(line => line.GetProperty("refused").GetBoolean()));
        Assert.Matches("^(not_found|out_of_scope)$", lines[1].GetProperty("status").GetString());
        Assert.All(lines, line => Assert.Equal(
            "id status refused answer citations passages latencyMs", string.Join(' ', line.EnumerateObject().Select(field => field.Name))));
        Assert.Equal("note:law-csddd", lines[2].GetProperty("citations")[0].GetProperty("document").GetString());
    }

    [Fact]
    public async Task Answers_ScopeAndTop_LimitThePassages()
    {
        _workspace.Index.AddVillages(12);
        var questions = Write("""{ "id": "1", "question": "Which well gives clean water?" }""");

        (await Run(questions, "--scope", "documents")).Exits(0);
        Assert.Equal(10, (await Results())[0].GetProperty("passages").GetArrayLength());

        (await Run(questions, "--scope", "documents", "--top", "2")).Exits(0);
        var passages = (await Results())[0].GetProperty("passages").EnumerateArray().ToList();
        Assert.Equal(2, passages.Count);
        Assert.All(passages, passage => Assert.StartsWith("village", passage.GetProperty("document").GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"id\": \"2\" ")]
    [InlineData("{ \"id\": \"2\" }")]
    [InlineData("null")]
    [InlineData("\"question\"")]
    [InlineData("{ \"id\": \"2\", \"question\": null }")]
    public async Task Answers_BadLine_IsNamed(string line)
    {
        var questions = Write("""{ "id": "1", "question": "Welk risico pak ik eerst aan?" }""", line);

        (await Run(questions)).FailsWith(2, questions, "line 2");
    }

    [Fact]
    public async Task Answers_NoSuchFile_IsMissing() =>
        (await Run(_workspace.Index.PathOf("nothing.jsonl"))).FailsWith(3, _workspace.Index.PathOf("nothing.jsonl"));

    private Task<CliResult> Run(string questions, params string[] options) =>
        _workspace.Run(["eval", "answers", "--questions", questions, "--out", Out, .. options]);

    private string Write(params string[] lines) => _workspace.Index.Write("questions.jsonl", string.Join('\n', lines) + "\n");

    private async Task<List<JsonElement>> Results() =>
        [.. (await File.ReadAllLinesAsync(Out)).Select(line => JsonDocument.Parse(line).RootElement)];
}
