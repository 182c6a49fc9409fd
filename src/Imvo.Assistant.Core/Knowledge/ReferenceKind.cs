namespace Imvo.Assistant.Core.Knowledge;

/// <summary>The kinds of things the reference tables describe.</summary>
public enum ReferenceKind
{
    /// <summary>A law or a draft of one.</summary>
    Law,

    /// <summary>A sector agreement on responsible business (IMVO-convenant).</summary>
    Covenant,

    /// <summary>A scheme, tool, contact point or training a firm can use.</summary>
    Instrument,

    /// <summary>An institution, standard or policy, real or imagined, named in the field's documents.</summary>
    Institution,
}
