namespace Imvo.Assistant.Core.Planning;

/// <summary>The four company types of the SER: what a firm already works with.</summary>
public enum CompanyType
{
    /// <summary>Works with due diligence.</summary>
    Imvo,

    /// <summary>Works with the Sustainable Development Goals.</summary>
    Sdg,

    /// <summary>Works with both.</summary>
    Both,

    /// <summary>Works with neither.</summary>
    None,
}
