using System.Net;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Health;

[Collection(AssistantHostsCollection.Name)]
public class HealthTests(AssistantHosts hosts)
{
    [Fact]
    public async Task Live_RunningHost_IsLive()
    {
        var response = await hosts.Shared.GetAsync("/health/live");

        Assert.Equal((HttpStatusCode.OK, "live"), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Ready_HostWithAnIndex_NamesTheVersionThatAnswers()
    {
        var response = await hosts.Shared.GetAsync("/health/ready");
        var answer = await hosts.Shared.AskAsync("wat is een leefbaar loon?");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("ready " + answer.GetProperty("corpusVersion").GetString(), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Ready_HostWithoutAnIndex_IsUnavailable()
    {
        await using var host = await hosts.StartAsync(AssistantHosts.Unlimited(), hosts.EmptyFolder());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/health/live")).StatusCode);
    }
}
