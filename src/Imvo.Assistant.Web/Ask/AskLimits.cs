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
        await Results.Problem(
            statusCode: isRate ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable,
            title: isRate ? "Too many questions" : "Too busy",
            detail: $"Please try again in {seconds} seconds. / Probeer het over {seconds} seconden opnieuw.")
            .ExecuteAsync(rejected.HttpContext);
    }
}
