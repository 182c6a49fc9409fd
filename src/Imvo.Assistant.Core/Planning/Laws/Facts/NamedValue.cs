namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>A fact whose values are names.</summary>
internal abstract class NamedValue : LawFactValue
{
    public sealed override Truth Holds(LawCondition condition)
    {
        var isNone = condition.Operator switch
        {
            LawOperators.AnyOf => false,
            LawOperators.NoneOf => true,
            _ => throw Unsupported(condition),
        };
        var names = condition.Values.Where(value => !IsUnknown(value)).ToList();
        var any = names.Count > 0 ? AnyOf(names) : IsKnown ? Truth.False : Truth.Unknown;
        if (any == Truth.Unknown && names.Count < condition.Values.Count)
        {
            any = Truth.True;
        }

        return isNone ? any.Not() : any;
    }

    protected abstract Truth AnyOf(IReadOnlyList<string> names);

    private static bool IsUnknown(string value) => string.Equals(value, LawValues.Unknown, StringComparison.Ordinal);
}
