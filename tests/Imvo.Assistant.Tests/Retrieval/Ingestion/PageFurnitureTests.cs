using System.Text;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class PageFurnitureTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_PagesByFormFeed_DropsHeadersAndNamesPrintedPages()
    {
        var passages = folder.Read("a.txt", Pages(count: 6, page => $"Jaarverslag van de raad\n\n{Body(page)}\n\n{page + 10}\n\f"));

        Assert.DoesNotContain(passages.Skip(1), passage => passage.Text.Contains("Jaarverslag", StringComparison.Ordinal));
        Assert.Contains(passages, passage => passage.Locator.EndsWith("p. 12", StringComparison.Ordinal));
        Assert.DoesNotContain(passages, passage => passage.Text.Contains("\n\n12", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_PagesByFormFeedWithoutPrintedNumbers_CountsThem()
    {
        var passages = folder.Read("a.txt", Pages(count: 4, page => $"{Body(page)}\n\f"));

        Assert.EndsWith("p. 1", passages[0].Locator, StringComparison.Ordinal);
        Assert.EndsWith("p. 4", passages[^1].Locator, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PagesWithoutFormFeed_DropsRegularLinesAndReadsPageNumbers()
    {
        var passages = folder.Read("a.txt", Pages(count: 8, page => $"{Body(page)}\n\nAdvies 19/13 over ketens\n\n{page}\n\n"));

        Assert.DoesNotContain(passages, passage => passage.Text.Contains("Advies 19/13", StringComparison.Ordinal));
        Assert.EndsWith("p. 1", passages[0].Locator, StringComparison.Ordinal);
        Assert.EndsWith("p. 8", passages[^1].Locator, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SentenceOverPageBreak_IsJoined()
    {
        var passages = folder.Read("a.txt", Pages(count: 4, page => $"Kop van het verslag\n{Body(page)}\n{Line(page, 99)}\n{page}\n\fKop van het verslag\nbuiten de eigen vestiging {(char)('a' + page)}.\n\f"));

        Assert.Contains(passages, passage => passage.Text.Contains("ook buiten de eigen vestiging", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ArticlesAtPageTops_AreNotHeaders()
    {
        var passages = folder.Read("a.txt", Pages(count: 5, page => $"Artikel {page}\n{Body(page)}\n\f"));

        Assert.Equal(
            ["Artikel 1", "Artikel 2", "Artikel 3", "Artikel 4", "Artikel 5"],
            passages.Select(passage => passage.HeadingPath).Distinct(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Read_TitleThatRecursIrregularly_IsKept()
    {
        var text = new StringBuilder();
        foreach (var lines in new[] { 20, 45, 26, 90, 31 })
        {
            text.Append("Commentary\n").Append(Lines(lines)).Append("\n\n");
        }

        var passages = folder.Read("a.txt", text.ToString());

        Assert.Equal("Commentary", Assert.Single(passages.Select(passage => passage.HeadingPath).Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public void Read_TableOfContents_IsDropped()
    {
        var passages = folder.Read("a.txt", $"Inhoud\n\n1.1 Inleiding ............ 7\n1.2 Beleid . . . . . . . 12\n\n1.1 Inleiding\n\n{Lines(4)}\n\n1.2 Beleid\n\n{Lines(4)}\n");

        Assert.DoesNotContain(passages, passage => passage.Text.Contains("....", StringComparison.Ordinal));
        Assert.Equal(["§ 1.1", "§ 1.2"], passages.Select(passage => passage.Locator[..5]).Distinct(StringComparer.Ordinal).Where(name => name[0] == '§'), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_MarkOfLayoutProgram_IsDropped()
    {
        var passage = Assert.Single(folder.Read("a.txt", $"{Lines(3)}\n\nAdvies.indd  Page 64  Tuesday, November 26, 2019  5:50 PM\n"));

        Assert.DoesNotContain("indd", passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NumbersOfATable_AreKept()
    {
        var text = string.Join("\n\n", Enumerable.Range(0, 40).Select(row => $"Land nummer {row}\n\n{row % 7}"));

        var passages = folder.Read("a.txt", text);

        Assert.Contains(passages, passage => passage.Text.Contains("Land nummer 5\n\n5", StringComparison.Ordinal));
    }

    private static string Pages(int count, Func<int, string> page) => string.Concat(Enumerable.Range(1, count).Select(page));

    private static string Body(int page) => Lines(30, page) + $" Dit was bladzijde {(char)('a' + page)}.";

    private static string Lines(int count, int page = 0) =>
        "Over " + string.Join('\n', Enumerable.Range(0, count).Select(line => Line(page, line))) + "\nen verder.";

    // No two lines are alike, because lines that recur are what these tests look for.
    private static string Line(int page, int line) =>
        $"de keten {(char)('a' + page)}{(char)('a' + (line % 26))}{(char)('a' + (line / 26))} van een bedrijf omvat alle stappen van grondstof tot gebruik en afval, ook";
}
