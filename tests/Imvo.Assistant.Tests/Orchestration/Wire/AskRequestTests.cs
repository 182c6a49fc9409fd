using System.Text.Json;
using Imvo.Assistant.Orchestration.Wire;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Wire;

public class AskRequestTests
{
    [Fact]
    public void Read_AllMembers_AreTaken()
    {
        var request = Read(
            """{"question":"q","language":"nl","tenant":"t","history":[{"role":"user","text":"before"}],"scope":"notes","asOf":"2026-11-22","top":3}""")!;

        Assert.Equal("q", request.Question);
        Assert.Equal("nl", request.Language);
        Assert.Equal("t", request.Tenant);
        Assert.Equal(new AskMessage("user", "before"), Assert.Single(request.History!));
        Assert.Equal("notes", request.Scope);
        Assert.Equal(new DateOnly(2026, 11, 22), request.AsOf);
        Assert.Equal(3, request.Top);
    }

    [Theory]
    [InlineData("""{"question":"q","unknown":1}""")]
    [InlineData("""{"question":"q","lang":"nl"}""")]
    [InlineData("""{"Question":"q"}""")]
    [InlineData("""{"language":"nl"}""")]
    [InlineData("""{"question":"q","asOf":"yesterday"}""")]
    [InlineData("""{"question":"q","top":"many"}""")]
    [InlineData("""{"question":["q"]}""")]
    [InlineData("""{"question":"q"} trailing""")]
    public void Read_AnythingElse_IsRefused(string json) => Assert.Throws<JsonException>(() => Read(json));

    private static AskRequest? Read(string json) => JsonSerializer.Deserialize(json, WireJson.Default.AskRequest);
}
