using System.Globalization;
using System.Net;
using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Web.Widget;

/// <summary>Writes the page with the chat window, for a frame on another site or on its own. Its script fills <c>#webchat</c>.</summary>
internal sealed class ChatPageHtml(PromptLibrary prompts, WebChatWords words, WidgetFiles files, TextLanguage language)
{
    // What can stand in the way of a conversation, and what is said of it.
    private static readonly Dictionary<string, string> Troubles = new(StringComparer.Ordinal)
    {
        ["unreachable"] = "widget_unreachable",
        ["busy"] = "widget_busy",
        ["refused"] = "widget_refused",
        ["unknown"] = "widget_unknown",
        ["ended"] = "widget_ended",
    };

    public string Render(string tenant, bool isFrame)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{language.Code()}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text("widget_title")}</title>
            <link rel="stylesheet" href="{files.StylePath}">
            <link rel="preload" as="script" href="{files.WebChatPath}">
            <link rel="icon" href="data:,">
            <script src="{files.ScriptPath}" defer></script>
            </head>
            <body class="{(isFrame ? "frame" : "whole")}">
            <header><div class="bar">
            <div class="name"><h1>Imvo.Assistant</h1><p>{Text("widget_kind")}</p></div>
            <nav aria-label="{Text("widget_links")}">{Plan(isFrame)}{(isFrame ? string.Empty : Home())}</nav>
            </div><p class="privacy">{Text("widget_privacy")}</p></header>
            <main data-tenant="{Encode(tenant)}" data-language="{language.Code()}" data-locale="{Locale()}" data-web-chat="{files.WebChatPath}" data-words="{Encode(words.In(language))}">
            <p id="state" role="status">{Text("widget_loading")}</p>
            <div id="trouble" role="alert" hidden>
            """);
        foreach (var (kind, key) in Troubles)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p data-kind=\"{kind}\" hidden>{Text(key)}</p>");
        }

        html.Append(CultureInfo.InvariantCulture, $"""
            <button type="button" id="again">{Text("widget_again")}</button></div>
            <noscript><p>{Text("widget_no_script")} <a href="/?lang={language.Code()}">{Text("widget_question_page")}</a></p></noscript>
            <div id="webchat"></div>
            </main>
            </body>
            </html>
            """);
        return html.ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private string Text(string key) => Encode(prompts.Say(key, language));

    private string Locale() => language == TextLanguage.Dutch ? "nl-NL" : "en-US";

    // A frame is too small for a form; the page on its own is left.
    private string Plan(bool isFrame) => isFrame
        ? $"<a href=\"/plan?lang={language.Code()}\" target=\"_blank\" rel=\"noopener\">{Text("widget_plan")}</a>"
        : $"<a href=\"/plan?lang={language.Code()}\">{Text("widget_plan")}</a>";

    private string Home() => $"<a href=\"/?lang={language.Code()}\">{Text("widget_question_page")}</a>";
}
