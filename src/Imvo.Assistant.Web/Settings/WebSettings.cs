namespace Imvo.Assistant.Web.Settings;

/// <summary>How the host is reached.</summary>
public sealed record WebSettings
{
    /// <summary>Address that users see. Empty (default): only this machine; needed to listen on a public address.</summary>
    public string PublicBaseUrl { get; set; } = string.Empty;

    internal IEnumerable<string> Problems()
    {
        var isAddress = Uri.TryCreate(PublicBaseUrl, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https";
        if (PublicBaseUrl.Length > 0 && !isAddress)
        {
            yield return "Web:PublicBaseUrl must be an http or https address, such as https://imvo.example.nl.";
        }
    }
}
