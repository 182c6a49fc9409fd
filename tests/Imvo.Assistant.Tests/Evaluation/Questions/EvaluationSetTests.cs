using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Evaluation.Questions;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Questions;

public sealed class EvaluationSetTests : IDisposable
{
    private static readonly EvaluationSet Blind = new("blind-set", SearchScope.All, IsBlind: true);
    private static readonly EvaluationSet Open = new("open-set", SearchScope.All, IsBlind: false);

    private readonly string _folder = Directory.CreateTempSubdirectory("imvo-sets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(QuestionHalf.Dev, "a c")]
    [InlineData(QuestionHalf.Test, "b")]
    [InlineData(null, "a b c")]
    public void Read_BlindSet_GivesTheHalfWanted(QuestionHalf? half, string ids)
    {
        Write(Blind, """{"id":"a","question":"1?","half":"dev"}""", """{"id":"b","question":"2?","half":"test"}""", """{"id":"c","question":"3?","half":"dev"}""");

        Assert.Equal(ids, Ids(Blind, half));
    }

    [Theory]
    [InlineData(QuestionHalf.Dev, "a b")]
    [InlineData(QuestionHalf.Test, "")]
    [InlineData(null, "a b")]
    public void Read_SetThatIsNotBlind_IsForDevelopmentWhateverItSays(QuestionHalf? half, string ids)
    {
        Write(Open, """{"id":"a","question":"1?"}""", """{"id":"b","question":"2?","half":"test"}""");

        Assert.Equal(ids, Ids(Open, half));
    }

    [Fact]
    public void Read_BlindLineWithoutHalf_IsNamed()
    {
        Write(Blind, """{"id":"a","question":"1?"}""");

        var exception = Assert.Throws<InvalidDataException>(() => Blind.Read(_folder));

        Assert.Contains("blind-set.jsonl: a lacks \"half\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoFile_IsEmpty() => Assert.Empty(Blind.Read(_folder));

    private void Write(EvaluationSet set, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, set.Name + ".jsonl"), lines);

    private string Ids(EvaluationSet set, QuestionHalf? half) => string.Join(' ', set.Read(_folder, half).Select(question => question.Id));
}
