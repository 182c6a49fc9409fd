using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class MarkdownDocumentTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_BothKindsOfHeading_FormPath()
    {
        var passage = Assert.Single(folder.Read("a.md", "Handreiking\n===========\n\nKetens\n------\n\n### 2.1 Stappen ###\n\nEen zin."));

        Assert.Equal("Handreiking › Ketens › 2.1 Stappen", passage.HeadingPath);
        Assert.Equal("§ 2.1 · al. 1", passage.Locator);
    }

    [Fact]
    public void Read_Marks_AreTakenOut()
    {
        var passage = Assert.Single(folder.Read("a.md", """
            Een **vet** en *schuin* en `vast` woord, een [link](https://example.org/a_(b)), ![beeld](x.png),
            <https://example.org>, noot[^1], snake_case, 3 * 4, \*ster\*, &eacute;&eacute;n<br>regel.
            """));

        Assert.Equal(
            "Een vet en schuin en vast woord, een link, beeld, https://example.org, noot, snake_case, 3 * 4, *ster*, één regel.",
            passage.Text);
    }

    [Fact]
    public void Read_ListsAndTables_KeepTheirForm()
    {
        var passage = Assert.Single(folder.Read("a.md", """
            De raad adviseert:

            - bedrijven
              en overheden
            2. vakbonden

            | Land | Risico |
            | ---- | :----: |
            | Peru | **hoog** |
            | Chili |  |

            Sector | Kans
            --- | ---
            Kleding | groot
            """));

        Assert.Equal(
            """
            De raad adviseert:
            - bedrijven en overheden
            - 2. vakbonden

            Land: Peru; Risico: hoog
            Land: Chili
            Sector: Kleding; Kans: groot
            """,
            passage.Text);
    }

    [Fact]
    public void Read_WhatIsNoText_IsLeftOut()
    {
        var passage = Assert.Single(folder.Read("a.md", """
            ---
            title: Niet in de tekst
            ---
            Eerste zin.
            <!-- weg
            ook weg -->
            Tweede zin.

            ***

            [ref]: https://example.org
            > Een citaat
            > loopt door.
            """));

        Assert.Equal("Eerste zin.\n\nTweede zin.\n\nEen citaat loopt door.", passage.Text);
    }

    [Fact]
    public void Read_RuleAtTheTopThatNeverCloses_HidesNothing() =>
        Assert.Contains("tekst die telt", Assert.Single(folder.Read("a.md", "---\n\ntekst die telt")).Text, StringComparison.Ordinal);
}
