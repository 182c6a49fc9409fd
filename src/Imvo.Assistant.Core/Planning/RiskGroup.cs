namespace Imvo.Assistant.Core.Planning;

/// <summary>Whether a risk is taken up first or watched.</summary>
public enum RiskGroup
{
    /// <summary>There is evidence for this product, country or the firm's own work.</summary>
    Priority,

    /// <summary>No such evidence was found, or it is less severe.</summary>
    AlsoWatch,
}
