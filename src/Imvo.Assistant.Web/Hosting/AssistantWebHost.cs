using System.Net;
using Imvo.Assistant.Web.Ask;
using Imvo.Assistant.Web.Channels.DirectLine;
using Imvo.Assistant.Web.Conversations;
using Imvo.Assistant.Web.Health;
using Imvo.Assistant.Web.Pages;
using Imvo.Assistant.Web.Plans;
using Imvo.Assistant.Web.Plans.Keeping;
using Imvo.Assistant.Web.Plans.Pages;
using Imvo.Assistant.Web.Plans.Ratings;
using Imvo.Assistant.Web.Plans.Reports;
using Imvo.Assistant.Web.Plans.WhatIf;
using Imvo.Assistant.Web.Retention;
using Imvo.Assistant.Web.Settings;
using Imvo.Assistant.Web.Widget;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Imvo.Assistant.Web.Hosting;

/// <summary>Builds the web host.</summary>
public static class AssistantWebHost
{
    /// <summary>Builds the host; the caller starts it.</summary>
    /// <exception cref="SettingsInvalidException">The address may not be listened on with these settings.</exception>
    public static WebApplication Build(AssistantParts parts, string urls)
    {
        RefuseUnguardedPublicAddress(parts.Settings, urls);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = parts.Settings.Limits.RequestBodyBytes;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddProblemDetails();
        var prompts = parts.Prompts();
        builder.Services.AddSingleton(parts);
        builder.Services.AddSingleton(prompts);
        builder.Services.AddSingleton(parts.Index());
        builder.Services.AddSingleton(services => parts.Pipeline(
            services.GetRequiredService<Core.Knowledge.IPassageIndex>(),
            services.GetRequiredService<Orchestration.Prompts.PromptLibrary>()));
        builder.Services.AddSingleton<AnswerDesk>();
        builder.Services.AddSingleton<PlanDesk>();
        builder.Services.AddSingleton<PlanStore>();
        builder.Services.AddSingleton<PlanReports>();
        builder.Services.AddHostedService<RetentionJob>();
        builder.Services.AddAskLimits(parts.Settings.Limits);
        builder.Services.AddWidget(parts, prompts);
        builder.Services.AddConversations(parts);
        builder.Services.AddDirectLine(parts);

        var app = builder.Build();
        UseForwardedHeaders(app, parts.Settings.Web);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseSecurityHeaders();
        app.UseRateLimiter();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(15) });
        app.MapHealth();
        app.MapAsk();
        app.MapPlans();
        app.MapDirectLine();
        app.MapQuestionPage();
        app.MapPlanPages();
        app.MapRatingPages();
        app.MapWhatIfPages();
        app.MapReportPages();
        app.MapWidget();
        return app;
    }

    // Behind a proxy every user would have the proxy's address, and share one rate limit.
    private static void UseForwardedHeaders(WebApplication app, WebSettings settings)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in settings.Proxies())
        {
            options.KnownProxies.Add(proxy);
        }

        if (options.KnownProxies.Count > 0)
        {
            app.UseForwardedHeaders(options);
        }
    }

    // Loopback is for trying; the world outside needs a decision by the operator.
    private static void RefuseUnguardedPublicAddress(AssistantSettings settings, string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            // Kestrel's wildcards (http://*:80, http://+:80) are no URIs; they mean every address.
            var isUri = Uri.TryCreate(url, UriKind.Absolute, out var address);
            var isLoopback = isUri && (address!.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip)));
            if (!isLoopback && settings.Web.PublicBaseUrl.Length == 0)
            {
                throw new SettingsInvalidException(
                    $"{url} can be reached from other machines: set Web:PublicBaseUrl to the address users see (and put TLS in front), or listen on http://127.0.0.1:5080.");
            }
        }
    }
}
