using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class LineJoiningTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("De verant-\nwoordelijkheid van bedrijven.", "De verantwoordelijkheid van bedrijven.")]
    [InlineData("Het bestaande IMVO-\nbeleid blijft.", "Het bestaande IMVO-beleid blijft.")]
    [InlineData("Het bestaande IMVO-\n\nbeleid blijft.", "Het bestaande IMVO-beleid blijft.")]
    [InlineData("De zeventien SDG-\ndoelen gelden.", "De zeventien SDG-doelen gelden.")]
    [InlineData("Let op import-\nen exportrisico's.", "Let op import- en exportrisico's.")]
    [InlineData("De niet-\nvrijblijvende inzet.", "De niet-vrijblijvende inzet.")]
    [InlineData("Lees de e-\nmail nog eens.", "Lees de e-mail nog eens.")]
    [InlineData("Sinds 2000-\n2019 is dat zo.", "Sinds 2000-2019 is dat zo.")]
    [InlineData("De mede-\neigenaar van het bedrijf.", "De mede-eigenaar van het bedrijf.")]
    [InlineData("Het werk is ge-\ninspireerd door anderen.", "Het werk is geïnspireerd door anderen.")]
    [InlineData("Een zo financi-\neel gezond bedrijf.", "Een zo financieel gezond bedrijf.")]
    [InlineData("De verant\u00AD\nwoordelijkheid en de ke\u00ADten.", "De verantwoordelijkheid en de keten.")]
    [InlineData("Zie https://example.org/a-\nb voor meer.", "Zie https://example.org/a-b voor meer.")]
    [InlineData("Een sector-brede aanpak; ook de sector-\nbrede kennis.", "Een sector-brede aanpak; ook de sector-brede kennis.")]
    [InlineData("Kies voor en/\nof een ander middel.", "Kies voor en/of een ander middel.")]
    public void Read_WordBrokenAtLineEnd_IsMended(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(folder.Read("a.txt", text)).Text);

    [Fact]
    public void Read_EnglishWordBrokenBetweenVowels_GetsNoDiaeresis() =>
        Assert.Equal("It is being done.", Assert.Single(folder.Read("a.txt", "It is be-\ning done.", TextLanguage.English)).Text);

    [Fact]
    public void Read_OddCharacters_BecomePlain() =>
        Assert.Equal(
            "Efficiënte conflictoplossing: 10 procent, remediation-related",
            Assert.Single(folder.Read("a.txt", "Eﬃciënte con\u200Bﬂictoplossing: 10\u00A0procent,\u2003\tremediation\u2011related")).Text);

    [Fact]
    public void Read_WrappedLines_BecomeParagraphs()
    {
        var passage = Assert.Single(folder.Read("a.txt", """
            Bedrijven brengen hun risico's in kaart en doen dat met
            aandacht voor wie er in de keten werkt, en zij praten daar
            met hun leveranciers over.
            Daarna kiezen zij wat het eerst aan de beurt is, omdat niet
            alles tegelijk kan en de ernst voorop moet staan.

            Wie dat doet, begint bij de ernst van de gevolgen voor
            mensen en voor het milieu in de keten.
            """));

        Assert.Equal(3, passage.Text.Split("\n\n").Length);
        Assert.Contains("en zij praten daar met hun leveranciers over.", passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LinesOfWholeSentences_StayParagraphs()
    {
        var passage = Assert.Single(folder.Read("a.txt", """
            Bedrijven in Nederland kopen producten en grondstoffen vanuit de hele wereld.
            Via de handel hebben zij een positief en soms een negatief effect.
            Daarom letten zij op hun keten.
            """));

        Assert.Equal(3, passage.Text.Split("\n\n").Length);
    }

    [Fact]
    public void Read_DoubleSpacedText_IsJoined()
    {
        var lines = """
            Het kabinet wekt op het gebied van wetgeving niet de indruk dat het koploper wil zijn, omdat
            de minister vooral kijkt naar een gelijk speelveld voor bedrijven in de verschillende landen en
            naar de vraag hoe wetgeving tot ander gedrag leidt bij bedrijven en tot een betere positie van
            mensen die in de keten werken en van het milieu waarin zij leven, zoals eerder is afgesproken
            in het overleg van de sociale partners en de overheid over de volgende stap die daarvoor nodig
            is en waar nog geen besluit over is genomen.
            """;

        var passage = Assert.Single(folder.Read("a.txt", lines.ReplaceLineEndings("\n\n")));

        Assert.DoesNotContain("\n", passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotesInsideParagraph_FollowIt()
    {
        var passage = Assert.Single(folder.Read("a.txt", """
            Op basis van de ervaringen van bedrijven worden lessen getrokken, die dan de basis
            vormen voor het handelen van bedrijven en voor de adviezen die daar later op de

            9 https://www.example.org/
            10 IOB (2019) Een onderzoek naar het beleid van de afgelopen jaren.
            agenda worden gezet door de raad en door de andere partijen in het overleg.
            """));

        Assert.Contains("later op de agenda worden gezet", passage.Text, StringComparison.Ordinal);
        Assert.EndsWith("9 https://www.example.org/\n\n10 IOB (2019) Een onderzoek naar het beleid van de afgelopen jaren.", passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BulletsBeforeTheirText_AreGivenBack()
    {
        var passage = Assert.Single(folder.Read("a.txt", """
            The guide will be relevant to:
            •

            •

            Policymakers to inform the transposition laws and the design of
            supervisory authorities in each of the countries.
            Companies within scope, to help them take an effective approach to
            their obligations.
            """, TextLanguage.English));

        Assert.Equal(
            """
            The guide will be relevant to:
            - Policymakers to inform the transposition laws and the design of supervisory authorities in each of the countries.
            - Companies within scope, to help them take an effective approach to their obligations.
            """,
            passage.Text);
    }

    [Fact]
    public void Read_ListItems_KeepLeadInAndNumbers()
    {
        var passage = Assert.Single(folder.Read("a.txt", """
            De raad adviseert dat:
            ■ overheden duidelijk uitspreken dat de maatschappij van bedrijven verwacht dat

            zij zorgvuldig ondernemen;
            1. bedrijven dat doen;
            (b) vakbonden helpen.
            """));

        Assert.Equal(
            """
            De raad adviseert dat:
            - overheden duidelijk uitspreken dat de maatschappij van bedrijven verwacht dat zij zorgvuldig ondernemen;
            - 1. bedrijven dat doen;
            - (b) vakbonden helpen.
            """,
            passage.Text);
    }

    [Theory]
    [InlineData("\n•")]
    [InlineData("••\n\n===\n")]
    [InlineData("|\n||\n|---|")]
    [InlineData("-\u00AD\n-")]
    public void Read_SignsWithoutWords_AreReadOrRejected(string text)
    {
        var path = folder.Write("a.txt", text);

        Assert.Null(Record.Exception(() => DocumentReader.Read(path, IngestionLimits.Default).Count()) as SystemException);
    }

    [Fact]
    public void Read_LineLongerThanLimit_LosesNoWord()
    {
        var words = string.Join(' ', Enumerable.Range(0, 2_000).Select(number => $"woord{number}"));
        var path = folder.Write("a.txt", words);

        var passages = DocumentReader.Read(path, new IngestionLimits { MaxLineCharacters = 1_000 }).ToList();

        var read = passages.SelectMany(passage => passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(words.Split(' '), read, StringComparer.Ordinal);
    }
}
