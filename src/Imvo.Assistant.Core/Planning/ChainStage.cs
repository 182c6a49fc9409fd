namespace Imvo.Assistant.Core.Planning;

/// <summary>Where in a chain a risk sits.</summary>
public enum ChainStage
{
    /// <summary>Growing, catching, raising or mining.</summary>
    RawMaterial,

    /// <summary>Turning raw material into material.</summary>
    Processing,

    /// <summary>Making the product.</summary>
    Manufacture,

    /// <summary>Moving it.</summary>
    Transport,

    /// <summary>Buying and selling it.</summary>
    Trade,

    /// <summary>How the firm itself buys.</summary>
    OwnBuying,

    /// <summary>Work of the firm itself.</summary>
    OwnOperations,

    /// <summary>Use by customers.</summary>
    Use,

    /// <summary>After use.</summary>
    EndOfLife,
}
