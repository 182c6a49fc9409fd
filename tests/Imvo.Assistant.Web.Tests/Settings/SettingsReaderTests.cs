using System.Collections;
using System.Net;
using Imvo.Assistant.Web.Settings;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Settings;

public sealed class SettingsReaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Read_Nothing_GivesTheDefaults() => Assert.Equal(new AssistantSettings(), SettingsReader.Read(null, Environment()));

    [Fact]
    public void Read_File_OverridesWhatItNames()
    {
        var settings = Read(
            """
            {
              // comments and a trailing comma are welcome
              "Limits": { "QuestionCharacters": 500, },
              "handover": { "Name": "Balie" },
            }
            """);

        Assert.Equal(500, settings.Limits.QuestionCharacters);
        Assert.Equal(120, settings.Limits.RequestsPerMinute);
        Assert.Equal("Balie, https://www.rvo.nl", settings.Handover.Contact());
    }

    [Fact]
    public void Read_Environment_GoesBeforeTheFile()
    {
        var settings = Read(
            """{ "Limits": { "QuestionCharacters": 500, "RequestsPerMinute": 7 }, "Data": { "Path": "/a" } }""",
            ("Limits__QuestionCharacters", "600"),
            ("DATA__PATH", "/b"),
            ("Web__PublicBaseUrl", "https://imvo.example.nl"),
            ("PATH", "/usr/bin"),
            ("Other__Key", "x"));

        Assert.Equal(600, settings.Limits.QuestionCharacters);
        Assert.Equal(7, settings.Limits.RequestsPerMinute);
        Assert.Equal("/b", settings.Data.Path);
        Assert.Equal("https://imvo.example.nl", settings.Web.PublicBaseUrl);
    }

    [Theory]
    [InlineData("""{ "Limit": {} }""", "Limit")]
    [InlineData("""{ "Limits": { "Questions": 1 } }""", "Questions")]
    [InlineData("""{ "Limits": { "QuestionCharacters": "many" } }""", "QuestionCharacters")]
    [InlineData("""{ "Limits": { "QuestionCharacters": 5 } }""", "Limits:QuestionCharacters must be between 10 and 100000")]
    [InlineData("""{ "Limits": { "RequestBodyBytes": 1 } }""", "Limits:RequestBodyBytes")]
    [InlineData("""{ "Limits": { "RequestsPerMinute": -1 } }""", "Limits:RequestsPerMinute")]
    [InlineData("""{ "Limits": { "ConcurrentAnswers": 0 } }""", "Limits:ConcurrentAnswers")]
    [InlineData("""{ "Limits": { "ReportsPerHour": -1 } }""", "Limits:ReportsPerHour must be between 0 and")]
    [InlineData("""{ "Retention": { "PlanDays": 0 } }""", "Retention:PlanDays must be between 1 and 3650")]
    [InlineData("""{ "Retention": { "PlanDays": 3651 } }""", "Retention:PlanDays")]
    [InlineData("""{ "Retention": { "PlanDays": "always" } }""", "PlanDays")]
    [InlineData("""{ "Retention": { "Days": 3 } }""", "Days")]
    [InlineData("""{ "Limits": { "DownloadSeconds": 0 } }""", "Limits:DownloadSeconds")]
    [InlineData("""{ "Web": { "PublicBaseUrl": "imvo.example.nl" } }""", "Web:PublicBaseUrl")]
    [InlineData("""{ "Web": { "PublicBaseUrl": "ftp://example.nl" } }""", "Web:PublicBaseUrl")]
    [InlineData("""{ "Web": { "ForwardedProxies": "10.0.0.1, proxy" } }""", "'proxy'")]
    [InlineData("""{ "Handover": { "Name": "" } }""", "Handover:Name")]
    [InlineData("""{ "Web": null }""", "Web")]
    [InlineData("[]", "object")]
    [InlineData("{", "no valid JSON")]
    public void Read_Mistake_IsNamed(string json, string named)
    {
        var exception = Assert.Throws<SettingsInvalidException>(() => Read(json));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownKeyInTheEnvironment_IsNamed() => Assert.Contains(
        "Colour",
        Assert.Throws<SettingsInvalidException>(() => Read("{}", ("Web__Colour", "red"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Read_SeveralMistakes_AreNamedTogether()
    {
        var exception = Assert.Throws<SettingsInvalidException>(
            () => Read("""{ "Limits": { "QuestionCharacters": 1, "ConcurrentAnswers": 0 }, "Web": { "PublicBaseUrl": "x" } }"""));

        Assert.Contains("QuestionCharacters", exception.Message, StringComparison.Ordinal);
        Assert.Contains("ConcurrentAnswers", exception.Message, StringComparison.Ordinal);
        Assert.Contains("PublicBaseUrl", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FileThatIsNotThere_IsNamed()
    {
        var missing = _path + ".missing";

        Assert.Contains(missing, Assert.Throws<SettingsInvalidException>(() => SettingsReader.Read(missing, Environment())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Proxies_Several_AreAddresses() => Assert.Equal(
        [IPAddress.Parse("10.0.0.1"), IPAddress.IPv6Loopback], new WebSettings { ForwardedProxies = "10.0.0.1 ,::1" }.Proxies());

    [Fact]
    public void Contact_AllSet_NamesAllThatIsSet() => Assert.Equal(
        "Balie, balie@example.nl, 020, https://example.nl",
        new HandoverSettings { Name = "Balie", Address = "balie@example.nl", Phone = "020", Url = "https://example.nl" }.Contact());

    private static Hashtable Environment(params (string Name, string Value)[] variables)
    {
        var environment = new Hashtable();
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        return environment;
    }

    private AssistantSettings Read(string json, params (string Name, string Value)[] variables)
    {
        File.WriteAllText(_path, json);
        return SettingsReader.Read(_path, Environment(variables));
    }
}
