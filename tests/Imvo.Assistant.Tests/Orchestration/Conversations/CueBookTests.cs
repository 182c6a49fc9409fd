using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Conversations;

public sealed class CueBookTests : IDisposable
{
    // Words that a sentence is looked through for; several cues may share them.
    private static readonly Cue[] Colours =
        [Cue.Outcome, Cue.Severity, Cue.Likelihood, Cue.Low, Cue.Medium, Cue.High, Cue.Also, Cue.Without, Cue.Sell, Cue.Own, Cue.Correction, Cue.Question, Cue.Change, Cue.Trade, Cue.Introduction];

    private static readonly CueBook Book = CueBook.Read(RepositoryPrompts.Folder);

    private readonly PromptFiles _files = new();

    public static TheoryData<Cue> Cues { get; } = [.. Enum.GetValues<Cue>()];

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("opnieuw", Cue.Restart)]
    [InlineData("Opniew!", Cue.Restart)]
    [InlineData("verwijdr mijn gegevens", Cue.Erase)]
    [InlineData("in het Engesl", Cue.English)]
    [InlineData("ovreslaan", Cue.Skip)]
    [InlineData("Waorom staat dat daar?", Cue.Why)]
    [InlineData("ik wil graag een paln", null)]
    [InlineData("ik wil een risicopaln", Cue.StartPlan)]
    [InlineData("kan ik praten met een mens", Cue.Handover)]
    [InlineData("Wat als we overstappen", Cue.WhatIf)]
    [InlineData("👍", Cue.Like)]
    [InlineData("👍 fijn", Cue.Like)]
    [InlineData("daarom vraag ik het", null)]
    [InlineData("hoe maak ik een plan van aanpak", null)]
    [InlineData("held", null)]
    public void Has_MessageAsTyped_IsRecognised(string message, Cue? expected)
    {
        var words = new MessageWords(message);
        var found = Enum.GetValues<Cue>().Where(cue => !Colours.Contains(cue) && Book.Has(cue, words)).ToList();

        Assert.Equal(expected is null ? [] : [expected.Value], found);
    }

    [Theory]
    [MemberData(nameof(Cues))]
    public void Phrases_OfACue_AreThereAndDistinct(Cue cue)
    {
        var whole = Book.WholeMessagesOf(cue).ToList();

        Assert.NotEmpty(Book.PhrasesOf(cue));
        Assert.Equal(whole.Count, whole.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void WholeMessages_OfTwoCues_AreNeverTheSame()
    {
        var twice = Enum.GetValues<Cue>()
            .SelectMany(cue => Book.WholeMessagesOf(cue).Select(phrase => (phrase, cue)))
            .GroupBy(pair => pair.phrase, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.cue))}");

        Assert.Empty(twice);
    }

    [Theory]
    [InlineData("restart:\n", "herbegin:\n", "'herbegin'")]
    [InlineData("restart:\n  whole:", "restart:\n  exact:", "'exact'")]
    [InlineData("own:\n", "also2:\n", "'also2'")]
    public void Read_UnknownCueOrPlace_IsNamed(string before, string after, string named)
    {
        _files.Change("commands.yaml", before, after);

        var exception = Assert.Throws<InvalidDataException>(() => CueBook.Read(_files.Folder));

        Assert.StartsWith("commands.yaml", exception.Message, StringComparison.Ordinal);
        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CueMissing_IsNamed()
    {
        _files.Replace("commands.yaml", "help:\n  whole: [help]\n");

        Assert.Equal("commands.yaml lacks 'Greeting'.", Assert.Throws<InvalidDataException>(() => CueBook.Read(_files.Folder)).Message);
    }
}
