namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>How much is known of a risk for this product and this country, weakest first.</summary>
internal enum EvidenceLevel
{
    /// <summary>Nothing, or figures that point to little risk.</summary>
    None,

    /// <summary>Figures about the country that point to some risk; or the work is the firm's own.</summary>
    Some,

    /// <summary>Figures about the country that point to a high risk.</summary>
    Country,

    /// <summary>
    /// Another product of the branch, or the product because of an input, is on a list for the country; or the country is known for it.
    /// </summary>
    Branch,

    /// <summary>The product is on a list for the country, or a publication found the harm there.</summary>
    Listed,
}
