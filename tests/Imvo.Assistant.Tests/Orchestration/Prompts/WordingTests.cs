using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Architecture;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Prompts;

/// <summary>Code and <c>wording.yaml</c> agree, and the wording reads as the assistant should.</summary>
public partial class WordingTests
{
    private static readonly string[] Speakers = ["Orchestration", "Web", "Cli"];

    // The code that can say something to a user.
    private static readonly string Code = string.Join('\n', SourceTree.ProductFiles
        .Where(file => Array.Exists(Speakers, project => SourceTree.Name(file).StartsWith($"src/Imvo.Assistant.{project}/", StringComparison.Ordinal)))
        .Select(File.ReadAllText));

    public static TheoryData<string> Keys { get; } = [.. RepositoryPrompts.Value.WordingKeys];

    [Fact]
    public void Keys_UsedByCode_Exist()
    {
        var used = SpokenKey().Matches(Code).Select(match => match.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(used);
        Assert.Subset(RepositoryPrompts.Value.WordingKeys.ToHashSet(StringComparer.Ordinal), used);
    }

    [Fact]
    public void Keys_OfGuardsAndIntents_Exist()
    {
        var prompts = RepositoryPrompts.Value;
        var composed = prompts.Guard.Keys.Select(kind => "guarded_" + kind).Concat(prompts.Intents.Keys);

        Assert.Subset(prompts.WordingKeys.ToHashSet(StringComparer.Ordinal), composed.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_InTheFile_IsUsed(string key)
    {
        var prompts = RepositoryPrompts.Value;
        var isComposed = prompts.Intents.ContainsKey(key)
            || (key.StartsWith("guarded_", StringComparison.Ordinal) && prompts.Guard.ContainsKey(key["guarded_".Length..]));

        Assert.True(isComposed || Code.Contains($"\"{key}\"", StringComparison.Ordinal), $"No code says '{key}'.");
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Wording_Both_SayTheSameThingsInTheirOwnLanguage(string key)
    {
        var dutch = RepositoryPrompts.Value.Say(key, TextLanguage.Dutch);
        var english = RepositoryPrompts.Value.Say(key, TextLanguage.English);

        Assert.NotEqual(dutch, english, StringComparer.Ordinal);
        Assert.Equal(Slots(dutch), Slots(english), StringComparer.Ordinal);
        Assert.Equal(dutch.Contains('⚠', StringComparison.Ordinal), english.Contains('⚠', StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void DutchWording_AddressesTheUserInformally(string key) =>
        Assert.DoesNotMatch(FormalAddress(), RepositoryPrompts.Value.Say(key, TextLanguage.Dutch));

    [Fact]
    public void DutchNotes_AddressTheUserInformally() => Assert.All(
        Content.RepositoryKnowledge.Value.Notes.Where(note => note.Language == TextLanguage.Dutch),
        note => Assert.All(
            note.Paragraphs.Select(paragraph => paragraph.Text).Append(note.Title).Append(note.Summary),
            text => Assert.DoesNotMatch(FormalAddress(), text)));

    [Fact]
    public void Greeting_Both_SaysItIsAnAiAssistantAndWarnsAgainstPersonalData()
    {
        Assert.Contains("AI-assistent", RepositoryPrompts.Value.Say("greeting", TextLanguage.Dutch), StringComparison.Ordinal);
        Assert.Contains("AI assistant", RepositoryPrompts.Value.Say("greeting", TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains("persoonsgegevens", RepositoryPrompts.Value.Say("greeting", TextLanguage.Dutch), StringComparison.Ordinal);
        Assert.Contains("personal data", RepositoryPrompts.Value.Say("greeting", TextLanguage.English), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Slots(string text) =>
        Slot().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex("\\b(?:Say|Text)\\(\"(?<key>[a-z0-9_]+)\"[,)]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SpokenKey();

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();

    [GeneratedRegex(@"\b(u|uw|uwe|uzelf)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormalAddress();
}
