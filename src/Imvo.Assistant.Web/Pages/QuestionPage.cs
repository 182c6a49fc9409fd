using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;
using Imvo.Assistant.Web.Ask;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Widget;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Pages;

/// <summary><c>GET /</c>: a page with a question box, which needs no script, and beside it the chat window when there is one.</summary>
internal static class QuestionPage
{
    private const string PolicyWithWidget =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private static readonly byte[] Style = PageFile.Read("page.css");

    public static void MapQuestionPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", (RequestDelegate)Show).RequireRateLimiting(AskLimits.Policy);
        app.MapGet("/page.css", (RequestDelegate)(context =>
        {
            context.Response.ContentType = "text/css; charset=utf-8";
            context.Response.Headers.CacheControl = "public, max-age=3600";
            return context.Response.Body.WriteAsync(Style).AsTask();
        }));
    }

    private static Task Show(HttpContext context)
    {
        var services = context.RequestServices;
        var asked = context.Request.Query["q"].ToString();
        var chosen = TextLanguageCodes.Parse(context.Request.Query["lang"]);
        var answer = asked.Length == 0
            ? null
            : services.GetRequiredService<AnswerDesk>().Answer(new AnswerRequest
            {
                Question = asked,
                Language = LanguageDetector.Detect(asked) ?? chosen,
            });
        var language = chosen ?? answer?.Language ?? PreferredLanguage(context.Request);
        var hasWidget = services.GetService<WidgetFiles>() is not null;
        if (hasWidget)
        {
            context.Response.Headers.ContentSecurityPolicy = PolicyWithWidget;
        }

        var page = new QuestionPageHtml(
            services.GetRequiredService<PromptLibrary>(), services.GetRequiredService<AssistantParts>().Settings.Handover.Contact(), language, hasWidget);
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page.Render(asked, answer));
    }

    /// <summary>The language that the browser prefers; Dutch unless that is English.</summary>
    public static TextLanguage PreferredLanguage(HttpRequest request) =>
        request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? TextLanguage.English
            : TextLanguage.Dutch;
}
