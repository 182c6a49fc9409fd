using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Widget;

/// <summary>
/// <c>/widget.js</c> puts the chat window on any page, in a frame with <c>/widget/frame</c>; <c>/chat</c> is the window as a page of its own.
/// </summary>
internal static class WidgetEndpoints
{
    private const string Forever = "public, max-age=31536000, immutable";

    // Its address is written into other sites, so that it cannot carry a hash.
    private const string AnHour = "public, max-age=3600";

    // Longer ones are no name of a tenant.
    private const int LongestTenant = 64;

    public static void AddWidget(this IServiceCollection services, AssistantParts parts, PromptLibrary prompts)
    {
        if (WidgetFiles.Read(parts.WidgetFolder, prompts) is { } files)
        {
            services.AddSingleton(files);
            services.AddSingleton(WebChatWords.Read(Path.Combine(parts.Home, "prompts")));
        }
    }

    public static void MapWidget(this WebApplication app)
    {
        if (app.Services.GetService<WidgetFiles>() is not { } files)
        {
            app.MapGet("/chat", (RequestDelegate)(context =>
            {
                context.Response.Redirect("/");
                return Task.CompletedTask;
            }));
            return;
        }

        app.MapGet("/widget.js", (RequestDelegate)(context => files.Launcher.SendAsync(context, AnHour)));
        app.MapGet("/widget/licenses", (RequestDelegate)(context => files.Licenses.SendAsync(context, AnHour)));
        foreach (var (path, file) in files.Hashed)
        {
            app.MapGet(path, (RequestDelegate)(context => file.SendAsync(context, Forever)));
        }

        app.MapGet("/widget/frame", (RequestDelegate)(context => Page(context, isFrame: true)));
        app.MapGet("/chat", (RequestDelegate)(context => Page(context, isFrame: false)));
    }

    private static Task Page(HttpContext context, bool isFrame)
    {
        var services = context.RequestServices;
        var settings = services.GetRequiredService<AssistantParts>().Settings;
        var tenant = context.Request.Query["tenant"].ToString();
        var html = new ChatPageHtml(
            services.GetRequiredService<PromptLibrary>(),
            services.GetRequiredService<WebChatWords>(),
            services.GetRequiredService<WidgetFiles>(),
            TextLanguageCodes.Parse(context.Request.Query["lang"]) ?? QuestionPage.PreferredLanguage(context.Request));
        context.Response.Headers.ContentSecurityPolicy = ChatPagePolicy.For(settings.Channels.DirectLine.Origins(), settings.Web.PublicBaseUrl.Length > 0);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html.Render(tenant[..Math.Min(tenant.Length, LongestTenant)], isFrame), context.RequestAborted);
    }
}
