namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>Kleene's three values, in the order in which a conjunction takes the least.</summary>
internal enum Truth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>A fact is missing to tell.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    True,
}
