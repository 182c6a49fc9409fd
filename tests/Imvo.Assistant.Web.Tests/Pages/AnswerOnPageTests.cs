using AngleSharp.Html.Dom;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Web.Pages;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Pages;

/// <summary>Answers that no index would give, as the page must show them all the same.</summary>
public class AnswerOnPageTests
{
    private static readonly PromptLibrary Prompts =
        PromptLibrary.Read(Path.Combine(Path.GetDirectoryName(KnowledgeLocator.Find())!, "prompts"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org")]
    [InlineData("not an address")]
    [InlineData("")]
    [InlineData(null)]
    public void Source_AddressThatIsNotOfTheWeb_IsNoLink(string? url)
    {
        var source = Shown("Cotton is risky. [1]", Cited("Title", url)).QuerySelector(".sources li")!;

        Assert.Null(source.QuerySelector("a"));
        Assert.Equal("Title", source.QuerySelector("cite")!.TextContent);
    }

    [Fact]
    public void Source_AddressWithQuotes_StaysOneAttribute()
    {
        var link = Shown("Cotton. [1]", Cited("Title", "https://example.org/?a=\"><script>alert(1)</script>&b='")).QuerySelector(".sources a")!;

        Assert.StartsWith("https://example.org/", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Title", link.TextContent);
    }

    [Fact]
    public void Answer_MarkupInTextTitleAndQuote_IsShownAsText()
    {
        const string markup = "<img src=x onerror=alert(1)> & \"é\"";
        var page = Shown(markup + " [1]", Cited(markup, "https://example.org", markup));

        Assert.Empty(page.QuerySelectorAll("img, script"));
        Assert.StartsWith(markup, page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(markup, page.QuerySelector(".sources a")!.TextContent);
        Assert.Equal(markup, page.QuerySelector("blockquote")!.TextContent);
    }

    [Fact]
    public void Answer_ParagraphsAndLists_AreShownAsSuch()
    {
        var article = Shown("First. [1]\n\n- one [1]\n- two [1]\n\nLast.", Cited("Title", null)).QuerySelector("article")!;

        Assert.Equal(["P", "UL", "P"], article.Children.Select(child => child.TagName), StringComparer.Ordinal);
        Assert.Equal(2, article.QuerySelectorAll("li").Length);
        Assert.Equal(3, article.QuerySelectorAll("sup a[href='#bron-1']").Length);
    }

    [Theory]
    [InlineData("See [x] and [] and [1", "See [x] and [] and [1")]
    [InlineData("Footnote [12] of the document. [1]", "Footnote [12] of the document. 1")]
    public void Answer_BracketsThatAreNoMarker_StayText(string text, string shown)
    {
        var article = Shown(text, Cited("Title", null)).QuerySelector("article")!;

        Assert.Equal(shown, article.TextContent);
        Assert.All(article.QuerySelectorAll("a"), link => Assert.Equal("#bron-1", link.GetAttribute("href")));
    }

    [Fact]
    public void Source_NotConfirmed_IsMarked()
    {
        var unseen = Cited("Title", "https://example.org");

        Assert.Contains('⚠', Shown("Cotton. [1]", unseen with { Source = unseen.Source with { Confirmed = false } }).QuerySelector(".sources")!.TextContent);
        Assert.DoesNotContain('⚠', Shown("Cotton. [1]", unseen).QuerySelector(".sources")!.TextContent);
    }

    [Fact]
    public void FollowUps_WithSignsOfAddresses_LeadToTheQuestionItself()
    {
        const string question = "R&D + 100% \"kosten\"? #1";
        var answer = Answer("Cotton. [1]", Cited("Title", null)) with { FollowUps = [question] };
        var link = Render(answer).QuerySelector("nav.next a")!;

        Assert.Equal(question, link.TextContent);
        Assert.EndsWith("&q=" + Uri.EscapeDataString(question), link.GetAttribute("href"), StringComparison.Ordinal);
    }

    private static IHtmlDocument Shown(string text, Citation citation) => Render(Answer(text, citation));

    private static IHtmlDocument Render(Answer answer) =>
        HtmlPage.Parse(new QuestionPageHtml(Prompts, "the desk", TextLanguage.English, hasWidget: false).Render("asked", answer));

    private static Citation Cited(string title, string? url, string quote = "Cotton is risky.") => new(
        1, "d#1", "d", PassageKind.Document, title, "§ 1", quote, url, null, new CitedSource(title, "Publisher", "§ 1", url, null, Confirmed: true), null);

    private static Answer Answer(string text, Citation citation) => new()
    {
        Status = AnswerStatus.Answered,
        Intent = "question",
        Language = TextLanguage.English,
        Engine = "lexical",
        Text = text,
        Sentences = [new AnswerSentence(text, [1])],
        Citations = [citation],
        Passages = [],
        FollowUps = [],
        CorpusVersion = "v1",
        ElapsedMs = 1,
    };
}
