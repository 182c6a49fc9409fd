using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class PassagePartitionTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_ManyParagraphs_GivesPassagesBetweenBothSizes()
    {
        var passages = folder.Read("a.md", string.Join("\n\n", Enumerable.Range(0, 40).Select(number => Paragraph(40 + (number % 5)))));

        Assert.All(passages, passage => Assert.InRange(Words(passage), 80, 220));
    }

    [Fact]
    public void Read_LongParagraph_IsCutBetweenSentences()
    {
        var passages = folder.Read("a.md", string.Join(' ', Enumerable.Repeat(Paragraph(30), 20)));

        Assert.All(passages, passage => Assert.InRange(Words(passage), 80, 220));
        Assert.All(passages, passage => Assert.EndsWith(".", passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SentenceLongerThanAPassage_IsCutAtAWord()
    {
        var passages = folder.Read("a.md", string.Join(' ', Enumerable.Repeat("woord", 1_000)));

        Assert.All(passages, passage => Assert.InRange(Words(passage), 80, 220));
        Assert.Equal(1_000, passages.Sum(Words));
    }

    [Fact]
    public void Read_TextWithoutSpaces_IsCutByLength() =>
        Assert.All(folder.Read("a.md", new string('x', 50_000)), passage => Assert.InRange(passage.Text.Length, 1, 4_400));

    [Fact]
    public void Read_Sections_AreNeverMixed()
    {
        var passages = folder.Read("a.md", $"# Een\n\n{Paragraph(30)}\n\n# Twee\n\n{Paragraph(30)}");

        Assert.Equal(["Een", "Twee"], passages.Select(passage => passage.HeadingPath), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_TinySection_JoinsTheNextWithItsTitle()
    {
        var passage = Assert.Single(folder.Read("a.md", $"# Kop\n\n## Klein\n\nDrie woorden maar.\n\n## Groot\n\n{Paragraph(30)}"));

        Assert.Equal("Kop › Groot", passage.HeadingPath);
        Assert.StartsWith("Klein.\n\nDrie woorden maar.\n\n", passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TinySectionAboveAnotherParent_StandsAlone()
    {
        var passages = folder.Read("a.md", $"# Een\n\n## Klein\n\nDrie woorden maar.\n\n# Twee\n\n{Paragraph(30)}");

        Assert.Equal(["Een › Klein", "Twee"], passages.Select(passage => passage.HeadingPath), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_TitleWithoutText_IsNotLost() =>
        Assert.Equal("Alleen een kop.", Assert.Single(folder.Read("a.md", "# Alleen een kop")).Text);

    [Fact]
    public void Read_ListInALongSection_KeepsLeadInWithItsFirstItem()
    {
        var items = string.Join('\n', Enumerable.Range(0, 10).Select(number => $"- {Paragraph(20)}"));

        var passages = folder.Read("a.md", $"{Paragraph(150)}\n\nDe raad adviseert dat:\n\n{items}");

        Assert.StartsWith("De raad adviseert dat:\n- ", passages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LongHeading_IsShortenedInLocatorOnly()
    {
        var heading = "Een heel lange kop die veel meer zegt dan in een verwijzing past en dus wordt ingekort";

        var passage = Assert.Single(folder.Read("a.md", $"# {heading}\n\n{Paragraph(20)}"));

        Assert.Equal(heading, passage.HeadingPath);
        Assert.Equal("Een heel lange kop die veel meer zegt dan in een verwijzing… · al. 1", passage.Locator);
    }

    [Fact]
    public void Read_AnyDocument_OffsetsRise()
    {
        var offsets = folder.Read("a.md", string.Join("\n\n", Enumerable.Repeat(Paragraph(100), 10))).ConvertAll(passage => passage.Offset);

        Assert.Equal(offsets.Order(), offsets);
        Assert.Equal(offsets.Count, offsets.Distinct().Count());
    }

    [Fact]
    public void Read_SameFileTwice_GivesTheSame()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Paragraph(90), 5));

        Assert.Equal(folder.Read("a.txt", text), folder.Read("b.txt", text));
    }

    private static string Paragraph(int words) => string.Concat("Woord ", string.Join(' ', Enumerable.Repeat("keten", words - 2)), " slot.");

    private static int Words(PassageDraft passage) => passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
