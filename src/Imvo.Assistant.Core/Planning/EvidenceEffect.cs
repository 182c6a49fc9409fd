namespace Imvo.Assistant.Core.Planning;

/// <summary>What a finding about a sector and country does to the evidence for a risk.</summary>
public enum EvidenceEffect
{
    /// <summary>The harm was found there, in this work: as much as a place on a list.</summary>
    Found,

    /// <summary>The work or place is known for it, without a finding that is as near.</summary>
    Known,

    /// <summary>The work is done there in a way in which the harm is less likely.</summary>
    Lowers,
}
