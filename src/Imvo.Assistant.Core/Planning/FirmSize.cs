namespace Imvo.Assistant.Core.Planning;

/// <summary>The size that actions are fitted to.</summary>
public enum FirmSize
{
    /// <summary>Fewer than 10 people.</summary>
    Micro,

    /// <summary>10 to 49 people.</summary>
    Small,

    /// <summary>50 people and more.</summary>
    Medium,
}
