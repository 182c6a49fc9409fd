using System.Net;

namespace Imvo.Assistant.Web.Settings;

/// <summary>How the host is reached.</summary>
public sealed record WebSettings
{
    /// <summary>Address that users see. Empty (default): only this machine; needed to listen on a public address.</summary>
    public string PublicBaseUrl { get; set; } = string.Empty;

    /// <summary>
    /// Addresses of proxies whose word on the user's address and scheme is taken, separated by commas. Empty (default): none.
    /// </summary>
    public string ForwardedProxies { get; set; } = string.Empty;

    /// <summary>The proxies as addresses.</summary>
    public IReadOnlyList<IPAddress> Proxies() =>
        [.. ProxyNames().Select(name => IPAddress.TryParse(name, out var address) ? address : null).OfType<IPAddress>()];

    internal IEnumerable<string> Problems()
    {
        foreach (var name in ProxyNames().Where(name => !IPAddress.TryParse(name, out _)))
        {
            yield return $"Web:ForwardedProxies holds '{name}', which is no IP address.";
        }

        var isAddress = Uri.TryCreate(PublicBaseUrl, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https";
        if (PublicBaseUrl.Length > 0 && !isAddress)
        {
            yield return "Web:PublicBaseUrl must be an http or https address, such as https://imvo.example.nl.";
        }
    }

    private string[] ProxyNames() =>
        ForwardedProxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
