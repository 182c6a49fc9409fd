using System.Globalization;
using System.Net;
using System.Text;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Web.Pages;

/// <summary>Writes the page; everything that is not markup of its own is encoded.</summary>
internal sealed class QuestionPageHtml(PromptLibrary prompts, string contact, TextLanguage language, bool hasWidget)
{
    private static readonly string[] Examples = ["page_example_1", "page_example_2", "page_example_3"];

    public string Render(string asked, Answer? answer)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{language.Code()}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text("page_title")}</title>
            <link rel="stylesheet" href="/page.css">
            <link rel="icon" href="data:,">{Widget()}
            </head>
            <body{(hasWidget ? " class=\"with-chat\"" : string.Empty)}>
            <header><h1>Imvo.Assistant</h1><a class="other" href="/?lang={language.Other().Code()}" hreflang="{language.Other().Code()}">{Text("page_other_language")}</a></header>
            <main>
            <p class="intro">{Text("page_intro")}</p>
            <form action="/" method="get" role="search">
            <label for="q">{Text("page_label")}</label>
            <div class="ask"><input id="q" name="q" type="search" required maxlength="2000" autocomplete="off" value="{Encode(asked)}" placeholder="{Text("page_placeholder")}"><input type="hidden" name="lang" value="{language.Code()}"><button>{Text("page_button")}</button></div>
            </form>
            """);
        if (answer is null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"plan-link\"><a href=\"/plan?lang={language.Code()}\">{Text("page_plan")}</a></p>");
            Links(html, Text("page_examples"), [.. Examples.Select(key => prompts.Say(key, language))]);
        }
        else
        {
            html.Append(CultureInfo.InvariantCulture, $"<article class=\"answer\" lang=\"{answer.Language.Code()}\" aria-live=\"polite\">");
            html.Append(AnswerHtml.Body(answer.Text, answer.Citations.Count));
            html.Append("</article>");
            Sources(html, answer);
            Links(html, Text("page_next"), answer.FollowUps);
        }

        html.Append(CultureInfo.InvariantCulture, $"</main><footer>{Encode(prompts.Say("page_footer", language, "contact", contact))}</footer></body></html>");
        return html.ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string? SafeLink(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri
            : null;

    // The page works without it.
    private string Widget() => hasWidget ? $"\n<script src=\"/widget.js\" data-lang=\"{language.Code()}\" data-open=\"wide\" defer></script>" : string.Empty;

    private string Text(string key) => Encode(prompts.Say(key, language));

    private void Sources(StringBuilder html, Answer answer)
    {
        if (answer.Citations.Count == 0)
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"<section class=\"sources\"><h2>{Text("page_sources")}</h2><ul>");

        // Citations of one place in a publication are one source with several numbers.
        foreach (var citations in answer.Citations.GroupBy(citation => citation.Source))
        {
            html.Append("<li>");
            foreach (var citation in citations)
            {
                html.Append(CultureInfo.InvariantCulture, $"<b id=\"bron-{citation.N}\">{citation.N}</b> ");
            }

            Source(html, citations.Key);
            html.Append(CultureInfo.InvariantCulture, $"<details><summary>{Text("page_quote")}</summary>");
            foreach (var citation in citations)
            {
                Quote(html, citation);
            }

            html.Append("</details></li>");
        }

        html.Append("</ul></section>");
    }

    private void Source(StringBuilder html, CitedSource source)
    {
        var title = Encode(source.Title);
        html.Append(SafeLink(source.Url) is { } link
            ? $"<a href=\"{Encode(link)}\" rel=\"noopener noreferrer\">{title}</a>"
            : $"<cite>{title}</cite>");
        foreach (var detail in new[] { source.Locator, source.Publisher, source.Date }.Where(detail => !string.IsNullOrEmpty(detail)))
        {
            html.Append(", ").Append(Encode(detail!));
        }

        html.Append(source.Confirmed ? string.Empty : " " + Text("page_unseen"));
    }

    private void Quote(StringBuilder html, Citation citation)
    {
        html.Append(CultureInfo.InvariantCulture, $"<blockquote>{Encode(citation.Quote)}</blockquote>");
        if (citation.Summary is { } note)
        {
            var summary = prompts.Say("page_summary_of", language, "note", note);
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(summary)}</p>");
        }
    }

    private void Links(StringBuilder html, string title, IReadOnlyList<string> questions)
    {
        if (questions.Count == 0)
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"<nav class=\"next\"><h2>{title}</h2><ul>");
        foreach (var question in questions)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/?lang={language.Code()}&amp;q={Uri.EscapeDataString(question)}\">{Encode(question)}</a></li>");
        }

        html.Append("</ul></nav>");
    }
}
