using System.Globalization;
using System.Threading.RateLimiting;
using Imvo.Assistant.Web.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Ask;

/// <summary>How often one address may ask, and how many answers are worked on at once.</summary>
internal static class AskLimits
{
    public const string Policy = "ask";

    /// <summary>For what is kept and read by a person.</summary>
    public const string Reports = "reports";

    public static void AddAskLimits(this IServiceCollection services, LimitSettings limits) => services.AddRateLimiter(options =>
    {
        options.OnRejected = Reject;
        options.AddPolicy(Policy, context => limits.RequestsPerMinute == 0
            ? RateLimitPartition.GetNoLimiter(string.Empty)
            : RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = limits.RequestsPerMinute,
                    TokensPerPeriod = Math.Max(1, limits.RequestsPerMinute / 6),
                    ReplenishmentPeriod = TimeSpan.FromSeconds(10),
                    QueueLimit = 0,
                }));
        options.AddPolicy(Reports, context => limits.ReportsPerHour == 0
            ? RateLimitPartition.GetNoLimiter(string.Empty)
            : RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.ReportsPerHour, Window = TimeSpan.FromHours(1), QueueLimit = 0 }));
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is null
                ? RateLimitPartition.GetNoLimiter("free")
                : RateLimitPartition.GetConcurrencyLimiter("answers", _ => new ConcurrencyLimiterOptions
                {
                    PermitLimit = limits.ConcurrentAnswers,
                    QueueLimit = limits.ConcurrentAnswers,
                }));
    });

    private static async ValueTask Reject(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var response = rejected.HttpContext.Response;
        var isRate = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        var seconds = isRate ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (rejected.HttpContext.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            response.StatusCode = isRate ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            response.ContentType = "text/html; charset=utf-8";
            await response.WriteAsync(Busy(seconds), cancellation);
            return;
        }

        await Results.Problem(
            statusCode: isRate ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable,
            title: isRate ? "Too many questions" : "Too busy",
            detail: $"Please try again in {seconds} seconds. / Probeer het over {seconds} seconden opnieuw.")
            .ExecuteAsync(rejected.HttpContext);
    }

    // A page that was sent is still in the browser: who goes back finds all that was typed.
    private static string Busy(int seconds) => $"""
        <!doctype html>
        <html lang="nl">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Even wachten / Please wait</title><link rel="stylesheet" href="/page.css"></head>
        <body>
        <header><h1>Even wachten / Please wait</h1></header>
        <main>
        <p>U stuurde in korte tijd veel. Ga terug: wat u invulde, staat er nog. Probeer het over {seconds} seconden opnieuw.</p>
        <p lang="en">You sent a lot in a short time. Go back: what you filled in is still there. Try again in {seconds} seconds.</p>
        </main>
        </body>
        </html>
        """;
}
