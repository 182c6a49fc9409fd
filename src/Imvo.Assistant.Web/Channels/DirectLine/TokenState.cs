namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>What a token is worth.</summary>
internal enum TokenState
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It is not ours, or for something else.</summary>
    Invalid,

    /// <summary>It was ours.</summary>
    Expired,

    /// <summary>It is ours.</summary>
    Valid,
}
