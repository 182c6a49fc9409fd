namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>A fact with one value, of which those that are still possible are known.</summary>
internal sealed class OptionValue(IReadOnlyList<string> possible) : NamedValue
{
    public override bool IsKnown => possible.Count == 1;

    public override string Describe() => IsKnown ? possible[0] : LawValues.Unknown;

    protected override Truth AnyOf(IReadOnlyList<string> names)
    {
        var count = possible.Count(option => names.Contains(option, StringComparer.Ordinal));
        return count == 0 ? Truth.False : count == possible.Count ? Truth.True : Truth.Unknown;
    }
}
