using Imvo.Assistant.Web.Channels.WebChat;
using Imvo.Assistant.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>The parts of the channel.</summary>
internal static class DirectLineServices
{
    public static void AddDirectLine(this IServiceCollection services, AssistantParts parts)
    {
        services.AddSingleton(_ => new DirectLineTokens(DirectLineSecret.Of(parts), parts.Clock));
        services.AddSingleton(parts.Settings);
        services.AddSingleton<DirectLineOrigins>();
        services.AddSingleton<WebChatFormatter>();
        services.AddSingleton<ActivityReplay>();
        services.AddSingleton<DirectLineStream>();
        services.AddSingleton<DirectLineEndpoints>();
    }

    public static void MapDirectLine(this WebApplication app) => app.Services.GetRequiredService<DirectLineEndpoints>().Map(app);
}
