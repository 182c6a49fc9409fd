namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>The comparisons of a condition.</summary>
public static class LawOperators
{
    /// <summary>One of the values is among those of the fact.</summary>
    public const string AnyOf = "any-of";

    /// <summary>None of the values is among those of the fact.</summary>
    public const string NoneOf = "none-of";

    /// <summary>The number is the value or more.</summary>
    public const string AtLeast = "at-least";

    /// <summary>The number is the value or less.</summary>
    public const string AtMost = "at-most";

    /// <summary>The number is more than the value.</summary>
    public const string MoreThan = "more-than";

    /// <summary>The number is less than the value.</summary>
    public const string LessThan = "less-than";

    /// <summary>The day is the value or later.</summary>
    public const string From = "from";

    /// <summary>The day is earlier than the value.</summary>
    public const string Before = "before";

    /// <summary>The comparisons that a kind of fact allows.</summary>
    public static IReadOnlyList<string> For(LawFactKind kind) => kind switch
    {
        LawFactKind.Number => [AtLeast, AtMost, MoreThan, LessThan],
        LawFactKind.Day => [From, Before],
        _ => [AnyOf, NoneOf],
    };
}
