namespace Imvo.Assistant.Web.Settings;

/// <summary>The channel of the web widget.</summary>
public sealed record DirectLineSettings
{
    // Shorter ones can be tried out (RFC 7518, 3.2 asks for the size of the hash).
    private const int ShortestSecret = 32;

    /// <summary>Signs the tokens of conversations. Empty (default): made at the first start and kept in the data folder.</summary>
    public string Secret { get; set; } = string.Empty;

    /// <summary>Sites whose pages may start conversations, separated by commas: <c>https://www.bakkers.nl</c>. Empty (default): this host's own.</summary>
    public string AllowedOrigins { get; set; } = string.Empty;

    /// <summary>Sockets that may be open at the same time; more are told to come back. Default 5,000.</summary>
    public int OpenSockets { get; set; } = 5000;

    /// <summary>The sites.</summary>
    public IReadOnlyList<string> Origins() => AllowedOrigins.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal IEnumerable<string> Problems()
    {
        if (Secret.Length is > 0 and < ShortestSecret)
        {
            yield return $"Channels:DirectLine:Secret must have {ShortestSecret} characters or more, or be empty.";
        }

        foreach (var origin in Origins().Where(origin => !IsOrigin(origin)))
        {
            yield return origin.Contains('*', StringComparison.Ordinal)
                ? $"Channels:DirectLine:AllowedOrigins holds '{origin}': every page could then speak for this host. List the sites."
                : $"Channels:DirectLine:AllowedOrigins holds '{origin}', which is no site such as https://www.bakkers.nl (without a path).";
        }

        if (OpenSockets is < 1 or > 1_000_000)
        {
            yield return "Channels:DirectLine:OpenSockets must be between 1 and 1000000.";
        }
    }

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && string.Equals(address.GetLeftPart(UriPartial.Authority), origin, StringComparison.OrdinalIgnoreCase);
}
