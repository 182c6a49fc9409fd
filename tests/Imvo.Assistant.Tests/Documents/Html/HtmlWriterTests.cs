using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Documents.Html;
using Xunit;

namespace Imvo.Assistant.Tests.Documents.Html;

/// <summary>Documents as a page of HTML.</summary>
public class HtmlWriterTests
{
    public static TheoryData<string, string, string> Samples => DocumentDesk.Samples;

    [Fact]
    public void WriteContent_WithSomethingBeside_PutsItAtTheEndOfWhatStandsAtTheAnchor()
    {
        var document = DocumentDesk.Make("granite", "nl", "plan");
        var page = Parse(HtmlWriter.WriteContent(document, anchor => $"<i class=\"beside\" title=\"{anchor}\"></i>"));

        Assert.All(page.QuerySelectorAll("tr[id], li[id]"), row =>
            Assert.Equal(row.Id, Assert.Single(row.QuerySelectorAll("i")).GetAttribute("title")));
        Assert.All(page.QuerySelectorAll("h3[id], h4[id]"), heading =>
            Assert.Equal(heading.ParentElement, page.QuerySelector($"i[title='{heading.Id}']")!.ParentElement));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_Page_NeedsNothingElse(string plan, string language, string part)
    {
        var page = Parse(HtmlWriter.Write(DocumentDesk.Make(plan, language, part)));

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, [src], [onclick]"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_Page_CanBeReadByWhoCannotSeeIt(string plan, string language, string part)
    {
        var document = DocumentDesk.Make(plan, language, part);
        var page = Parse(HtmlWriter.Write(document));

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(document.Title, page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.NotNull(page.QuerySelector("a.skip[href='#content']"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotEmpty(table.QuerySelector("caption")!.TextContent));
        Assert.All(page.QuerySelectorAll("th"), header => Assert.True(header.HasAttribute("scope")));
        Assert.All(page.QuerySelectorAll("section"), section => Assert.NotNull(page.GetElementById(section.GetAttribute("aria-labelledby")!)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_Identifiers_AreUniqueAndLinksLeadToThem(string plan, string language, string part)
    {
        var page = Parse(HtmlWriter.Write(DocumentDesk.Make(plan, language, part)));
        var identifiers = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(identifiers.Count, identifiers.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], identifiers, StringComparer.Ordinal));
    }

    [Fact]
    public void Write_Notes_LeadThereAndBack()
    {
        var document = DocumentDesk.Make("granite", "nl", "plan");
        var page = Parse(HtmlWriter.Write(document));

        Assert.Equal(document.Notes.Count, page.QuerySelectorAll("ol.notes > li").Length);
        Assert.All(page.QuerySelectorAll("ol.notes > li"), note => Assert.NotNull(note.QuerySelector("a.back")));
        Assert.All(page.QuerySelectorAll("sup a"), reference => Assert.NotNull(page.GetElementById(reference.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Write_Trace_IsFolded()
    {
        var fold = Parse(HtmlWriter.Write(DocumentDesk.Make("granite", "nl", "plan"))).QuerySelector("details")!;

        Assert.Equal("trace", fold.QuerySelector("summary > h2")!.Id);
        Assert.False(fold.HasAttribute("open"));
    }

    [Fact]
    public void Write_RunningTitle_CannotLeaveTheStyle()
    {
        var plan = SamplePlans.Granite(TextLanguage.Dutch) with { Title = "\"} </style><script>alert(1)</script> \\" };

        var page = Parse(HtmlWriter.Write(DocumentDesk.Make(plan)));

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("counter(page)", page.QuerySelector("style")!.TextContent.Split("Pagina \" ")[1].Split(' ')[0]);
    }

    [Fact]
    public void Write_AddressThatRuns_IsNoLink() => Assert.Empty(Parse(HtmlWriter.Write(Document(new ParagraphBlock([new("x", [], Link: "javascript:alert(1)")])))).QuerySelectorAll("a"));

    [Fact]
    public void Write_AnyText_IsReadBackAsItIs() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll<string>(text =>
        {
            var page = Parse(HtmlWriter.Write(Document(new HeadingBlock(2, "h", "h"), new ParagraphBlock([PageText.Of(text ?? string.Empty)]))));
            Assert.Equal(PrintableText.Of(text ?? string.Empty), page.QuerySelector("main p")!.TextContent);
        }));

    private static PageDocument Document(params PageBlock[] blocks) => new("t", TextLanguage.Dutch, blocks, [], "Bronnen", string.Empty);

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
