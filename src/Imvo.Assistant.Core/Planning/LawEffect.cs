namespace Imvo.Assistant.Core.Planning;

/// <summary>What a law means for a firm on the day asked for.</summary>
public enum LawEffect
{
    /// <summary>It does not reach the firm.</summary>
    None,

    /// <summary>The firm itself must comply.</summary>
    Direct,

    /// <summary>It does not hold for the firm, but customers will ask.</summary>
    ViaCustomers,

    /// <summary>A fact is missing to tell.</summary>
    Unknown,
}
