using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class HeadingTests : IDisposable
{
    private const string Prose = """
        Bedrijven brengen hun risico's in kaart en doen dat met aandacht voor wie er in de
        keten werkt, en zij praten daar met hun leveranciers over voordat zij iets kiezen.
        """;

    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_NumberedSections_FormPathAndLocator()
    {
        var passages = folder.Read("a.txt", $"""
            1 Inleiding

            1.1 Aanleiding

            {Prose}

            6 Praktijk

            6.3 Handelingsperspectief

            6.3.2 Stappenplan voor een
            integrale aanpak

            {Prose}

            Meten van impact
            {Prose}
            """);

        Assert.Equal("1 Inleiding › 1.1 Aanleiding", passages[0].HeadingPath);
        Assert.Equal("§ 1.1 · al. 1", passages[0].Locator);
        Assert.EndsWith("6.3 Handelingsperspectief › 6.3.2 Stappenplan voor een integrale aanpak", passages[1].HeadingPath, StringComparison.Ordinal);
        Assert.Equal("§ 6.3.2 · al. 3", passages[2].Locator);
        Assert.EndsWith("› Meten van impact", passages[2].HeadingPath, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NumberThatDoesNotFit_OpensNoSection()
    {
        var passages = folder.Read("a.txt", $"""
            6.1 Inleiding

            {Prose}

            17.16 Het Globaal Partnerschap versterken

            {Prose}

            6.2 Vervolg

            {Prose}
            """);

        Assert.Equal(["§ 6.1", "§ 6.2"], passages.Select(passage => passage.Locator[..5]).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_SectionWithoutItsChapter_IsNotPutInAnother()
    {
        var passages = folder.Read("a.txt", $"""
            2 Ontwikkeling

            2.1 Inleiding

            {Prose}

            3.1 Beleid

            {Prose}
            """);

        Assert.Equal("3.1 Beleid", passages[^1].HeadingPath);
    }

    [Theory]
    [InlineData("Hoofdstuk 5")]
    [InlineData("Bijlage 4")]
    [InlineData("CHAPTER IV")]
    [InlineData("Step 2: Assess Risks and Impacts")]
    [InlineData("Artikel 12")]
    public void Read_NamedSection_IsHeading(string heading)
    {
        var passage = Assert.Single(folder.Read("a.txt", $"{heading}\n\n{Prose}"));

        Assert.Equal(heading, passage.HeadingPath);
        Assert.Equal($"{heading} · al. 1", passage.Locator);
    }

    [Theory]
    [InlineData("Hoofdstuk 2 schetst de ontwikkeling van het beleid vanuit het perspectief van de raad.")]
    [InlineData("Figuur 2.1 Ontwikkeling van de visie")]
    [InlineData("Den Haag, 27 april 2011")]
    [InlineData("Bron: CBS")]
    [InlineData("een kleine letter vooraan")]
    [InlineData("Zie www.example.org")]
    [InlineData("De afspraken van het")]
    [InlineData("H. Bleker")]
    public void Read_LineThatIsNoTitle_StaysText(string line)
    {
        var passage = Assert.Single(folder.Read("a.txt", $"{Prose}\n\n{line}\n\n{Prose}"));

        Assert.Empty(passage.HeadingPath);
        Assert.Contains(line, passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ShortLineAloneAboveText_IsHeading()
    {
        var passages = folder.Read("a.txt", $"{Prose}\n\nDe rol van de overheid\n\n{Prose}\n\nWat staat er wel in?\n\n{Prose}");

        Assert.Equal(["", "De rol van de overheid", "Wat staat er wel in?"], passages.Select(passage => passage.HeadingPath), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_LabelsOfAFigure_AreNoHeadings()
    {
        var passage = Assert.Single(folder.Read("a.txt", $"{Prose}\n\nKansen\n\nRisico's\n\nDuurzame ontwikkeling\n\nOverheid\n\nBedrijven\n\nVakbonden\n\n{Prose}"));

        Assert.Empty(passage.HeadingPath);
    }

    [Fact]
    public void Read_NumberedParagraphs_AreNamedAsTheDocumentDoes()
    {
        var text = string.Join("\n", Enumerable.Range(1, 14).Select(number =>
            $"{number}.\tStates should take the steps that belong to paragraph number {number} of this text\nand report on them (see Principle {number}).\nCommentary\n{Prose}\n{Prose}\n"));

        var passages = folder.Read("a.txt", $"Guiding text\n\n{text}", TextLanguage.English);

        Assert.Contains(passages, passage => passage.Locator.StartsWith("Principle 12 · para.", StringComparison.Ordinal)
            && passage.Text.StartsWith("12. States should", StringComparison.Ordinal));
        Assert.Contains(passages, passage => passage.HeadingPath.EndsWith("Principle 12 › Commentary", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NumberedParagraphsWithoutName_AreNamedByNumber()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 12).Select(number => $"{number}. De staten nemen stap nummer {number}.\n\n{Prose}\n{Prose}\n{Prose}"));

        var passages = folder.Read("a.txt", text);

        Assert.Contains(passages, passage => passage.Locator.StartsWith("nr. 7 · al.", StringComparison.Ordinal) && passage.HeadingPath.Length == 0);
    }

    [Fact]
    public void Read_SmallArticles_KeepTheirOwnPlace()
    {
        var passages = folder.Read("a.txt", $"Article 3\nEveryone has the right to life.\nArticle 4\nNo one shall be held in slavery.\n", TextLanguage.English);

        Assert.Equal(["Article 3 · para. 1", "Article 4 · para. 2"], passages.Select(passage => passage.Locator), StringComparer.Ordinal);
    }
}
