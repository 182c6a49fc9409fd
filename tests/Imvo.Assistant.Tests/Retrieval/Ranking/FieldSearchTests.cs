using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Segments;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class FieldSearchTests
{
    private const string Filler = "Hier staat iets anders";

    [Fact]
    public void Search_WordInAnyField_IsFoundAndCounted()
    {
        var index = SampleIndex.Of(
            new SampleDocument("title", $"{Filler} een.") { Title = "Zink" },
            new SampleDocument("heading", $"{Filler} twee.") { Heading = "Deel › Zink" },
            new SampleDocument("keywords", $"{Filler} drie.") { Keywords = "zink; koper" },
            new SampleDocument("body", $"{Filler} vier, zink."),
            new SampleDocument("none", $"{Filler} vijf."));

        var hits = index.Search("zink").Hits;

        Assert.Equal(["body#1", "heading#1", "keywords#1", "title#1"], hits.Select(hit => hit.Passage.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(hits, hit => Assert.Equal(1UL, hit.MatchedUnits));
    }

    [Fact]
    public void Search_WordInTheTitle_ComesBeforeTheWordInTheText()
    {
        var index = SampleIndex.Of(
            new SampleDocument("body", $"{Filler}: zink.") { Title = "Over ijzer" },
            new SampleDocument("title", $"{Filler}: ijzer.") { Title = "Over zink" },
            new SampleDocument("other", "Niets hierover.") { Title = "Over niets" });

        Assert.Equal("title#1 body#1", index.Found("zink"));
    }

    [Fact]
    public void Search_WordInTheHeading_ComesBeforeTheWordInTheText()
    {
        var index = SampleIndex.Of(
            new SampleDocument("body", $"{Filler}: zink.") { Heading = "Over ijzer" },
            new SampleDocument("heading", $"{Filler}: ijzer.") { Heading = "Over zink" },
            new SampleDocument("other", "Niets hierover.") { Heading = "Over niets" });

        Assert.Equal("heading#1 body#1", index.Found("zink"));
    }

    [Fact]
    public void Search_WordInAShortText_ComesBeforeTheSameWordInALongOne()
    {
        var index = SampleIndex.Of(
            new SampleDocument("long", "Zink wordt genoemd naast ijzer, koper, kobalt, lood, tin, goud, zilver, platina en nikkel."),
            new SampleDocument("short", "Zink uit Peru."));

        Assert.Equal("short#1 long#1", index.Found("zink"));
    }

    [Fact]
    public void Search_RareWord_WeighsMoreThanACommonOne()
    {
        var index = SampleIndex.Of(
            new SampleDocument("common", "Koper uit Chili."), new SampleDocument("again", "Koper van Jan."),
            new SampleDocument("more", "Koper voor Piet."), new SampleDocument("rare", "Zink bij Klaas."), new SampleDocument("none", "Niets."));

        var found = index.Search("koper zink");

        Assert.Equal("rare#1", found.Hits[0].Passage.Id);
        Assert.True(found.Units[1].Weight > found.Units[0].Weight);
    }

    [Fact]
    public void Search_MoreOfTheQuestion_ComesFirst()
    {
        var index = SampleIndex.Of(
            new SampleDocument("one", "Zink, zink, zink en zink."), new SampleDocument("two", "Zink met koper."), new SampleDocument("none", "Niets."));

        Assert.Equal("two#1 one#1", index.Found("zink en koper"));
    }

    [Fact]
    public void Search_NoteThatAnswersAsWell_ComesBeforeTheDocumentAndBackgroundLast()
    {
        var index = SampleIndex.Of(
            new SampleDocument("background", "Zink uit Brazilië.") { Kind = PassageKind.Note, Standing = DocumentStanding.Background },
            new SampleDocument("document", "Zink uit Peru."),
            new SampleDocument("note", "Zink uit Chili.") { Kind = PassageKind.Note });

        Assert.Equal("note#1 document#1 background#1", index.Found("zink"));
    }

    [Fact]
    public void Search_UnknownWord_WeighsAsTheRarestWordAndIsToldUnknown()
    {
        var index = SampleIndex.Of(new SampleDocument("one", "Zink uit Peru."), new SampleDocument("two", "Koper uit Peru."));

        var units = index.Search("zink of xylofoon").Units;

        Assert.Equal([true, false], units.Where(unit => unit.Text is "zink" or "xylofoon").Select(unit => unit.IsKnown));
        Assert.True(units[^1].Weight > units[0].Weight);
    }
}
