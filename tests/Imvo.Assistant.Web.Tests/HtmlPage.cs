using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Imvo.Assistant.Web.Tests;

/// <summary>Fetches pages and reads them as a browser does.</summary>
internal static class HtmlPage
{
    public static async Task<IHtmlDocument> GetAsync(RunningHost host, string path)
    {
        var response = await host.GetAsync(path);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return Parse(await response.Content.ReadAsStringAsync());
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
}
