namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>Customs codes. A heading covers the codes that begin with it; a code shorter than the heading may or may not be covered.</summary>
internal sealed class CodeValue(IReadOnlyList<string> codes) : NamedValue
{
    public override bool IsKnown => codes.Count > 0;

    public override string Describe() =>
        IsKnown ? string.Join(',', codes.Order(StringComparer.Ordinal)) : LawValues.Unknown;

    protected override Truth AnyOf(IReadOnlyList<string> names)
    {
        if (!IsKnown || names.Any(heading => codes.Any(code => code.StartsWith(heading, StringComparison.Ordinal))))
        {
            return IsKnown ? Truth.True : Truth.Unknown;
        }

        var isTooShort = names.Any(heading => codes.Any(code => heading.StartsWith(code, StringComparison.Ordinal)));
        return isTooShort ? Truth.Unknown : Truth.False;
    }
}
