namespace Imvo.Assistant.Core.Planning;

/// <summary>What a firm does in its chain.</summary>
public enum FirmRole
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Buys abroad and brings goods in.</summary>
    Importer,

    /// <summary>Sells to other firms.</summary>
    Wholesaler,

    /// <summary>Sells to consumers.</summary>
    Retailer,

    /// <summary>Makes goods.</summary>
    Manufacturer,

    /// <summary>Provides services.</summary>
    Service,

    /// <summary>Grows, catches, raises or mines.</summary>
    Producer,
}
