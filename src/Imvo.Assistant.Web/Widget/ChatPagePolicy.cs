namespace Imvo.Assistant.Web.Widget;

/// <summary>The content policy of the pages with the chat window.</summary>
internal static class ChatPagePolicy
{
    // The hash is that of the empty text: Web Chat inserts empty style elements and fills them by script, which needs no other right.
    private const string Fixed =
        "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
        + "img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private const string ThisMachine = " http://localhost:* http://127.0.0.1:* https://localhost:* https://127.0.0.1:*";

    /// <summary>The policy.</summary>
    /// <param name="origins">Sites that may show the page in a frame.</param>
    /// <param name="isPublic">False when only this machine reaches the host: then every page on it may.</param>
    public static string For(IReadOnlyList<string> origins, bool isPublic) =>
        string.Join(' ', [Fixed, .. origins]) + (isPublic ? string.Empty : ThisMachine);
}
