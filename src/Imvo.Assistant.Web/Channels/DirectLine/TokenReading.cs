namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>What a token says.</summary>
/// <param name="State">What it is worth.</param>
/// <param name="Grant">What it allows; null unless it is valid.</param>
internal sealed record TokenReading(TokenState State, DirectLineGrant? Grant)
{
    public static TokenReading Missing { get; } = new(TokenState.Missing, null);

    public static TokenReading Invalid { get; } = new(TokenState.Invalid, null);

    public static TokenReading Expired { get; } = new(TokenState.Expired, null);
}
