using System.Globalization;

namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>A day, which is always known.</summary>
internal sealed class DayValue(DateOnly day) : LawFactValue
{
    private const string Iso = "yyyy-MM-dd";

    public override bool IsKnown => true;

    public override Truth Holds(LawCondition condition)
    {
        var limit = DateOnly.ParseExact(condition.Values[0], Iso, CultureInfo.InvariantCulture);
        return TruthLogic.Of(condition.Operator switch
        {
            LawOperators.From => day >= limit,
            LawOperators.Before => day < limit,
            _ => throw Unsupported(condition),
        });
    }

    public override string Describe() => day.ToString(Iso, CultureInfo.InvariantCulture);
}
