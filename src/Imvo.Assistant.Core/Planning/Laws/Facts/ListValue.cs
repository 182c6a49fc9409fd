namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>A fact with several values; none means that it is not known.</summary>
internal sealed class ListValue(IReadOnlyList<string> values) : NamedValue
{
    public override bool IsKnown => values.Count > 0;

    public override string Describe() =>
        IsKnown ? string.Join(',', values.Order(StringComparer.Ordinal)) : LawValues.Unknown;

    protected override Truth AnyOf(IReadOnlyList<string> names) =>
        IsKnown ? TruthLogic.Of(values.Any(value => names.Contains(value, StringComparer.Ordinal))) : Truth.Unknown;
}
