using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class SearchOrderTests
{
    // About as long as a passage usually is.
    private const string Copied =
        "Zink wordt gewonnen in Peru, waar mijnwerkers lange dagen maken en het water van de dorpen vervuild raakt door de smelterij. "
        + "Vakbonden vragen al jaren om schone lucht, veilige schachten, betaalde overuren en een arts die ook de gezinnen onderzoekt. "
        + "Bedrijven die het metaal kopen kennen vaak alleen de handelaar, zodat niemand bij de fabriek vraagt hoeveel lood er vrijkomt. "
        + "Begin daarom bij je eigen inkoop: vraag welke smelterij levert, lees haar jaarverslag, bel een lokale organisatie, "
        + "leg vast wat je hoort en bespreek met andere kopers welke verbetering jullie samen kunnen eisen voordat het contract verlengd wordt.";

    [Fact]
    public void Search_SameTextInSeveralDocuments_IsFoundOnce()
    {
        var index = SampleIndex.Of(
            new SampleDocument("copy", Copied.ToUpperInvariant()),
            new SampleDocument("original", Copied) { Title = "Over zink" },
            new SampleDocument("nearly", Copied.Replace("jaarverslag", "website", StringComparison.Ordinal)),
            new SampleDocument("different", "Zink zit in verf en batterijen."));

        var found = index.Found("zink in Peru");

        Assert.Equal("original#1", Assert.Single(found.Split(' '), id => !id.StartsWith("different", StringComparison.Ordinal)));
        Assert.Contains("different#1", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_PassagesWithoutText_AreNotTakenForEachOther()
    {
        var index = SampleIndex.Of(
            new SampleDocument("one", string.Empty) { Title = "Zink in verf" }, new SampleDocument("other", string.Empty) { Title = "Zink in Peru" });

        Assert.Equal(2, index.Search("zink").Hits.Count);
    }

    [Fact]
    public void Search_NoteAndItsTwin_GivesTheOneInTheLanguageOfTheQuestion()
    {
        var index = SampleIndex.Of(
            new SampleDocument("note", "Herstel is nodig.") { Kind = PassageKind.Note },
            new SampleDocument("note", "Remedy is needed.") { Kind = PassageKind.Note, Language = TextLanguage.English });

        Assert.Equal(TextLanguage.Dutch, Assert.Single(index.Search("remedy").Hits).Passage.Language);
        Assert.Equal(TextLanguage.English, Assert.Single(index.Search("herstel", TextLanguage.English).Hits).Passage.Language);
    }

    [Fact]
    public void Search_DocumentsThatAnswerEquallyWell_TakeTurns()
    {
        var index = SampleIndex.Of(
            new SampleDocument("long", "Zink uit Peru.", "Zink uit Chili.", "Zink uit India."), new SampleDocument("short", "Zink uit China."));

        Assert.Equal("long#1 short#1 long#2 long#3", index.Found("zink"));
    }

    [Fact]
    public void Search_SecondPassageThatAnswersMuchBetter_StaysBeforeAnotherDocument()
    {
        var index = SampleIndex.Of(
            new SampleDocument("good", "Zink en koper uit Peru.", "Koper en zink uit Chili."),
            new SampleDocument("poor", "Zink wordt genoemd naast goud, zilver, platina, nikkel, lood, tin, ijzer en kobalt."),
            new SampleDocument("none", "Niets."));

        Assert.Equal("good#1 good#2 poor#1", index.Found("zink en koper"));
    }

    [Fact]
    public void Search_MoreFoundThanWanted_GivesTheBest()
    {
        var documents = Enumerable.Range(0, 100).Select(number => new SampleDocument($"d{number:D3}", $"Zink met woord{number}.")).ToList();
        var index = SampleIndex.Of([.. documents, new SampleDocument("best", "Zink en nog eens zink.")]);

        Assert.Equal(3, index.Search("zink", top: 3).Hits.Count);
        Assert.StartsWith("best#1 d", index.Found("zink", top: 3), StringComparison.Ordinal);
        Assert.Equal("best#1", index.Found("zink", top: 1));
    }

    [Fact]
    public void Search_EqualScores_AreAlwaysInTheSameOrder()
    {
        var documents = Enumerable.Range(0, 30).Select(number => new SampleDocument($"d{number:D2}", $"Zink met woord{number}.")).ToList();
        var index = SampleIndex.Of(documents);

        Assert.Equal(string.Join(' ', documents.Select(document => document.Id + "#1")), index.Found("zink", top: 30));
        Assert.Equal(index.Found("zink", top: 30), index.Found("zink", top: 30));
    }
}
