using Microsoft.AspNetCore.Builder;

namespace Imvo.Assistant.Web.Hosting;

/// <summary>Headers that every response carries.</summary>
internal static class SecurityHeaders
{
    // Pages need no script at all; styles come from this host only.
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    });
}
