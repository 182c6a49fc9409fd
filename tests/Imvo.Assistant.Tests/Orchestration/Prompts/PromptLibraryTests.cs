using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Prompts;

public sealed class PromptLibraryTests : IDisposable
{
    private readonly PromptFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Read_LanguageMissing_NamesFileAndKey()
    {
        _files.Replace("wording.yaml", "greeting:\n  nl: Hallo\n");

        var exception = Assert.Throws<InvalidDataException>(() => PromptLibrary.Read(_files.Folder));

        Assert.Equal("wording.yaml: 'greeting' lacks 'en'.", exception.Message);
    }

    [Fact]
    public void Read_StatusMissing_IsRefused()
    {
        _files.Change("statuses.yaml", "handover: { wire: handover, refused: no }\n", string.Empty);

        var exception = Assert.Throws<InvalidDataException>(() => PromptLibrary.Read(_files.Folder));

        Assert.Contains("statuses.yaml", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_StatusUnknown_IsNamed()
    {
        _files.Change("statuses.yaml", "handover:", "handed_over:");

        var exception = Assert.Throws<InvalidDataException>(() => PromptLibrary.Read(_files.Folder));

        Assert.Contains("'handed_over'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_KeyTwice_NamesFileAndLine()
    {
        _files.Replace("wording.yaml", "one:\n  nl: een\n  en: one\none:\n  nl: een\n  en: one\n");

        var exception = Assert.Throws<InvalidDataException>(() => PromptLibrary.Read(_files.Folder));

        Assert.StartsWith("wording.yaml, line 4:", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'one'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wording.yaml", "a: [")]
    [InlineData("guard.yaml", "- injection\n")]
    [InlineData("intents.yaml", "")]
    public void Read_FileOfAnotherForm_NamesIt(string file, string text)
    {
        _files.Replace(file, text);

        var exception = Assert.Throws<InvalidDataException>(() => PromptLibrary.Read(_files.Folder));

        Assert.StartsWith(file, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wording.yaml")]
    [InlineData("statuses.yaml")]
    [InlineData("intents.yaml")]
    [InlineData("guard.yaml")]
    [InlineData("question-forms.yaml")]
    public void Read_FileMissing_NamesIt(string file)
    {
        File.Delete(Path.Combine(_files.Folder, file));

        var exception = Assert.ThrowsAny<Exception>(() => PromptLibrary.Read(_files.Folder));

        Assert.IsType<InvalidDataException>(exception);
        Assert.Contains(file, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Say_WithValue_FillsItIn()
    {
        _files.Replace("wording.yaml", "found:\n  nl: \"{what} ({what})\"\n  en: found {what}\n");

        var prompts = PromptLibrary.Read(_files.Folder);

        Assert.Equal("cacao (cacao)", prompts.Say("found", TextLanguage.Dutch, "what", "cacao"));
        Assert.Equal("found cocoa", prompts.Say("found", TextLanguage.English, "what", "cocoa"));
    }

    [Fact]
    public void Phrases_OfTheRepository_AreDistinctAndPlain() => Assert.All(
        RepositoryPrompts.Value.Guard.Values
            .Concat(RepositoryPrompts.Value.Forms.Values)
            .Concat(RepositoryPrompts.Value.Intents.Values.SelectMany(intent => new[] { intent.Whole, intent.Within })),
        phrases =>
        {
            Assert.Equal(phrases.Count, phrases.Distinct(StringComparer.Ordinal).Count());
            Assert.All(phrases, phrase => Assert.False(string.IsNullOrWhiteSpace(phrase)));
        });
}
