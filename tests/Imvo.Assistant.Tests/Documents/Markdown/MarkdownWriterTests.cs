using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Documents.Markdown;
using Xunit;

namespace Imvo.Assistant.Tests.Documents.Markdown;

/// <summary>Documents as Markdown.</summary>
public partial class MarkdownWriterTests
{
    public static TheoryData<string, string, string> Samples => DocumentDesk.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_Notes_AreDefinedOnceAndReferredTo(string plan, string language, string part)
    {
        var document = DocumentDesk.Make(plan, language, part);

        var text = MarkdownWriter.Write(document);

        Assert.All(Enumerable.Range(1, document.Notes.Count), number =>
        {
            Assert.Single(text.Split('\n'), line => line.StartsWith($"[^{number}]: ", StringComparison.Ordinal));
            Assert.Contains($"[^{number}]", text.Split($"[^{number}]: ")[0], StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_Tables_HaveAsManyCellsInEachRow(string plan, string language, string part)
    {
        var text = MarkdownWriter.Write(DocumentDesk.Make(plan, language, part));

        foreach (var table in Table().Matches(text).Select(match => match.Value.TrimEnd('\n').Split('\n')))
        {
            Assert.All(table, row => Assert.Equal(Bar().Count(table[0]), Bar().Count(row)));
        }
    }

    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("<b>&amp; R&D", @"\<b>\&amp; R\&D")]
    [InlineData("[x](javascript:y)", @"\[x\](javascript:y)")]
    [InlineData("*a* _b_ c_d `e`", @"\*a\* \_b\_ c_d \`e\`")]
    [InlineData("# a", @"\# a")]
    [InlineData("12. a", @"12\. a")]
    [InlineData("- a", @"\- a")]
    [InlineData("a\nb", "a b")]
    [InlineData("back\\slash", @"back\\slash")]
    [InlineData("1,5 - 2.0 = x", "1,5 - 2.0 = x")]
    public void Write_Signs_ShowAsTheyAre(string text, string expected) =>
        Assert.Equal(expected + "\n", MarkdownWriter.Write(Document(new ParagraphBlock([PageText.Of(text)]))));

    [Fact]
    public void Write_StrongTextWithSpaceAtItsEnd_KeepsTheSpaceOutside() => Assert.Equal(
        "**Waar?** India\n", MarkdownWriter.Write(Document(new ParagraphBlock([PageText.Strong("Waar? "), PageText.Of("India")]))));

    [Fact]
    public void Write_Address_BecomesALinkAndAPlaceInTheDocumentDoesNot() => Assert.Equal(
        "[ETI](<https://example.org/a b>) risico\n",
        MarkdownWriter.Write(Document(new ParagraphBlock([new("ETI", [], Link: "https://example.org/a b"), PageText.Of(" "), new("risico", [], Link: "#risk")]))));

    private static PageDocument Document(params PageBlock[] blocks) => new("t", TextLanguage.Dutch, blocks, [], "Bronnen", string.Empty);

    [GeneratedRegex(@"(?:^\|.*\|\n)+", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Table();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bar();
}
