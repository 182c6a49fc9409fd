using Imvo.Assistant.Core.Knowledge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Imvo.Assistant.Web.Health;

/// <summary><c>/health/live</c>: the process runs; <c>/health/ready</c>: it can answer.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", (RequestDelegate)(context => context.Response.WriteAsync("live")));
        app.MapGet("/health/ready", (RequestDelegate)Ready);
    }

    private static Task Ready(HttpContext context)
    {
        var index = (IPassageIndex)context.RequestServices.GetService(typeof(IPassageIndex))!;
        try
        {
            return context.Response.WriteAsync("ready " + index.CorpusVersion);
        }
        catch (KnowledgeUnavailableException e)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return context.Response.WriteAsync(e.Message);
        }
    }
}
