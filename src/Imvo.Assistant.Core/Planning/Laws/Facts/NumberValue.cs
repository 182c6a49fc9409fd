using System.Globalization;

namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>A number, or null when it is not known.</summary>
internal sealed class NumberValue(decimal? number) : LawFactValue
{
    public override bool IsKnown => number is not null;

    public override Truth Holds(LawCondition condition)
    {
        if (number is not { } value)
        {
            return Truth.Unknown;
        }

        var limit = decimal.Parse(condition.Values[0], NumberStyles.None, CultureInfo.InvariantCulture);
        return TruthLogic.Of(condition.Operator switch
        {
            LawOperators.AtLeast => value >= limit,
            LawOperators.AtMost => value <= limit,
            LawOperators.MoreThan => value > limit,
            LawOperators.LessThan => value < limit,
            _ => throw Unsupported(condition),
        });
    }

    // Without trailing zeros: 10 and 10.0 are the same firm.
    public override string Describe() => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? LawValues.Unknown;
}
