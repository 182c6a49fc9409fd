using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Settings;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Hosting;

[Collection(AssistantHostsCollection.Name)]
public class ListeningAddressTests(AssistantHosts hosts)
{
    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://+:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://192.0.2.7:5080")]
    [InlineData("http://imvo.example.nl")]
    [InlineData("http://127.0.0.1.example.nl:0")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0")]
    public void Build_AddressThatOthersCanReach_IsRefusedWithTheMend(string urls)
    {
        var exception = Assert.Throws<SettingsInvalidException>(() => AssistantWebHost.Build(Parts(new WebSettings()), urls));

        Assert.Contains("Web:PublicBaseUrl", exception.Message, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:5080", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://[::1]:0")]
    [InlineData("http://127.0.0.1:0;http://[::1]:0")]
    public async Task Build_AddressOfThisMachine_IsAllowed(string urls)
    {
        await using var app = AssistantWebHost.Build(Parts(new WebSettings()), urls);

        Assert.NotNull(app);
    }

    [Fact]
    public async Task Build_PublicAddressThatTheOperatorChose_IsAllowed()
    {
        await using var app = AssistantWebHost.Build(Parts(new WebSettings { PublicBaseUrl = "https://imvo.example.nl" }), "http://0.0.0.0:0");

        Assert.NotNull(app);
    }

    private AssistantParts Parts(WebSettings web) => AssistantHosts.Parts(new AssistantSettings { Web = web }, hosts.EmptyFolder());
}
