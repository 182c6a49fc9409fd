namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>Where in the chain a measure works.</summary>
public enum MeasurePlace
{
    /// <summary>With suppliers and those before them.</summary>
    Chain,

    /// <summary>In the firm itself.</summary>
    Own,

    /// <summary>With customers and users.</summary>
    Customers,
}
