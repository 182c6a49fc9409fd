using System.Net;
using Imvo.Assistant.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>Which pages may talk: our own, those of the settings, and those of this machine while nothing is public.</summary>
internal sealed class DirectLineOrigins(AssistantSettings settings)
{
    private readonly HashSet<string> _allowed = new(settings.Channels.DirectLine.Origins(), StringComparer.OrdinalIgnoreCase);
    private readonly string _public = settings.Web.PublicBaseUrl.TrimEnd('/');

    /// <summary>True when the page that asks may talk. Without an origin it is no page: then only this machine may.</summary>
    public bool Allows(HttpContext context) => Origin(context) is { } origin ? Allows(origin, context.Request) : IsHere(context);

    /// <summary>The origin of the page; null when the request names none.</summary>
    public static string? Origin(HttpContext context) => context.Request.Headers.Origin.ToString() is { Length: > 0 } origin ? origin : null;

    /// <summary>True for an origin of another site that may talk: its browser must hear so.</summary>
    public bool IsOtherAllowedSite(string origin, HttpRequest request) => !IsOwn(origin, request) && Allows(origin, request);

    private bool Allows(string origin, HttpRequest request) =>
        IsOwn(origin, request) || _allowed.Contains(origin) || (_public.Length == 0 && IsLoopback(origin));

    private bool IsOwn(string origin, HttpRequest request) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
        || (_public.Length > 0 && string.Equals(origin, _public, StringComparison.OrdinalIgnoreCase));

    private static bool IsLoopback(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.IsLoopback;

    private static bool IsHere(HttpContext context) => context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
}
