using System.Text.Json;
using System.Text.RegularExpressions;
using Imvo.Assistant.Tests.Content;
using Imvo.Assistant.Web.Settings;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed partial class SampleSettingsTests
{
    private static string Sample => Path.Combine(RepositoryFolder.Path, "appsettings.sample.json");

    [Fact]
    public void Sample_Bound_EqualsTheDefaults()
    {
        var settings = SettingsReader.Read(Sample, new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.Equal(new AssistantSettings(), settings);
    }

    [Fact]
    public void Sample_Keys_AreAllThereAre()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Sample), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        var all = JsonSerializer.SerializeToElement(new AssistantSettings(), SettingsJson.Default.AssistantSettings);

        Assert.Equal(Keys(all), Keys(sample.RootElement));
    }

    [Fact]
    public void Sample_AnyKeyMisspelled_IsRefusedByName()
    {
        var text = File.ReadAllText(Sample);
        var keys = Key().Matches(text);
        Assert.NotEmpty(keys);
        var path = Path.GetTempFileName();
        try
        {
            foreach (Match key in keys)
            {
                var name = key.Groups["name"];
                File.WriteAllText(path, text.Insert(name.Index + name.Length, "X"));

                var exception = Assert.Throws<SettingsInvalidException>(
                    () => SettingsReader.Read(path, new Dictionary<string, string>(StringComparer.Ordinal)));

                Assert.Contains(name.Value + "X", exception.Message, StringComparison.Ordinal);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Keys(JsonElement settings) => string.Join('\n', settings.EnumerateObject()
        .SelectMany(section => section.Value.EnumerateObject().Select(key => $"{section.Name}:{key.Name}"))
        .Order(StringComparer.Ordinal));

    [GeneratedRegex("^ *\"(?<name>[A-Za-z]+)\":", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
