using System.Net;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Web.Plans.Pages;

/// <summary>The frame and the words of the pages around a plan. No script is needed.</summary>
internal sealed class PageFrame(PlanTables tables, string contact, TextLanguage language)
{
    public PlanTables Tables => tables;

    public TextLanguage Language => language;

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Wording by its key, with the names between braces filled in.</summary>
    public string Worded(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = tables.Wording[key].In(language);
        foreach (var (name, value) in values)
        {
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Wording of the pages, fit for content and for attributes between quotes.</summary>
    public string Shown(string key, params ReadOnlySpan<(string Name, string Value)> values) => Encode(Worded("page." + key, values));

    /// <summary>What is wrong, for who sees and for who hears the page; empty when nothing is.</summary>
    public static string Problems(IReadOnlyList<string> problems) => problems.Count == 0
        ? string.Empty
        : $"<ul class=\"problems\" role=\"alert\">{string.Concat(problems.Select(problem => $"<li>{Encode(problem)}</li>"))}</ul>";

    /// <summary>A page with a form or a text.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="main">Its content, as HTML.</param>
    /// <param name="other">Address of the same page in the other language; null when it has none.</param>
    /// <param name="isWide">Whether it needs the width of the screen.</param>
    public string Page(string title, string main, string? other, bool isWide = false)
    {
        var change = other is null
            ? string.Empty
            : $"<a class=\"other\" href=\"{other}?lang={language.Other().Code()}\" hreflang=\"{language.Other().Code()}\">{Shown("other-language")}</a>";
        return Whole(title, "<link rel=\"stylesheet\" href=\"/page.css\">", isWide ? " class=\"wide\"" : string.Empty, $"""
            <header><h1>{Encode(title)}</h1>{change}</header>
            <main>{main}</main>
            <footer><p><a href="/?lang={language.Code()}">{Shown("ask-instead")}</a></p><p>{Shown("help", ("contact", contact))}</p></footer>
            """);
    }

    /// <summary>The page of a plan, which brings its own header and main part.</summary>
    public string PlanPage(string title, string body) =>
        Whole(title, "<link rel=\"stylesheet\" href=\"/document.css\">\n<link rel=\"stylesheet\" href=\"/plan.css\">", string.Empty, $"""
            <a class="skip" href="#content">{Encode(Worded("doc.skip"))}</a>
            {body}
            """);

    private string Whole(string title, string styles, string kind, string body) => $"""
        <!doctype html>
        <html lang="{language.Code()}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{Encode(title)}</title>
        {styles}
        <link rel="icon" href="data:,">
        </head>
        <body{kind}>
        {body}
        </body>
        </html>
        """;
}
