using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>Signs and reads tokens. A token for one purpose is refused for the other: that of a stream stands in an address.</summary>
internal sealed class DirectLineTokens
{
    /// <summary>Clients renew after 15 minutes whatever is said here, and a page that sleeps must be able to come back.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    // A client connects at once; the address may stand in a log for longer.
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    private const string Issuer = "imvo";
    private const string Api = "imvo-directline";
    private const string Stream = "imvo-directline-stream";

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials _key;
    private readonly TimeProvider _clock;

    public DirectLineTokens(byte[] secret, TimeProvider clock)
    {
        _key = new SigningCredentials(new SymmetricSecurityKey(secret), SecurityAlgorithms.HmacSha256);
        _clock = clock;
    }

    /// <summary>A grant for a conversation that nobody can guess the id of.</summary>
    public static DirectLineGrant New(string tenant, string language) => new(NewId(), "dl_" + NewId(), tenant, language);

    /// <summary>An id of 128 random bits: more than anybody can try.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public string Sign(DirectLineGrant grant) => Sign(grant, Api, Lifetime);

    public string SignStream(DirectLineGrant grant) => Sign(grant, Stream, StreamLifetime);

    /// <summary>Reads a token of the interface.</summary>
    public Task<TokenReading> Read(string? token) => Read(token, Api);

    /// <summary>Reads a token of a stream.</summary>
    public Task<TokenReading> ReadStream(string? token) => Read(token, Stream);

    private string Sign(DirectLineGrant grant, string audience, TimeSpan lifetime) => _handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = audience,
        IssuedAt = _clock.GetUtcNow().UtcDateTime,
        Expires = _clock.GetUtcNow().Add(lifetime).UtcDateTime,
        SigningCredentials = _key,
        Claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["conv"] = grant.Conversation,
            ["user"] = grant.User,
            ["ten"] = grant.Tenant,
            ["lang"] = grant.Language,
        },
    });

    private async Task<TokenReading> Read(string? token, string audience)
    {
        if (string.IsNullOrEmpty(token))
        {
            return TokenReading.Missing;
        }

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKey = _key.Key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            LifetimeValidator = (_, expires, _, _) => expires is null || expires > _clock.GetUtcNow().UtcDateTime
                ? true
                : throw new SecurityTokenExpiredException(),
        });
        if (!result.IsValid)
        {
            return result.Exception is SecurityTokenExpiredException ? TokenReading.Expired : TokenReading.Invalid;
        }

        return new TokenReading(TokenState.Valid, new DirectLineGrant(Claim("conv"), Claim("user"), Claim("ten"), Claim("lang")));

        string Claim(string name) => result.Claims.TryGetValue(name, out var value) ? value as string ?? string.Empty : string.Empty;
    }
}
