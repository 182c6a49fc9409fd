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

    /// <summary>Holds when all do; no terms hold.</summary>
    public static Truth All(IEnumerable<Truth> terms)
    {
        var least = Truth.True;
        foreach (var term in terms)
        {
            if (term == Truth.False)
            {
                return Truth.False;
            }

            least = term < least ? term : least;
        }

        return least;
    }
}
