namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>Kleene's logic.</summary>
internal static class TruthLogic
{
    public static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    public static Truth Not(this Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    /// <summary>Holds when both do.</summary>
    public static Truth And(this Truth one, Truth other) => one < other ? one : other;
}
