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

    /// <summary>Sends a form and follows where it leads.</summary>
    public static async Task<(HttpResponseMessage Response, IHtmlDocument Page)> PostAsync(RunningHost host, string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        var response = await host.SendAsync(request);
        return (response, Parse(await response.Content.ReadAsStringAsync()));
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
}
