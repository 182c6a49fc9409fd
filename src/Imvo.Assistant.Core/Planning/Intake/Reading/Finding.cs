using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>A value found in a text, before it is weighed against the others.</summary>
/// <param name="Slot">Name of the field.</param>
/// <param name="Value">The value, invariant.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsNegated">Whether the text denies it.</param>
/// <param name="Correction">The token that takes back the value before it; negative when there is none.</param>
internal sealed record Finding(string Slot, string Value, int First, int Last, bool IsNegated = false, int Correction = -1)
{
    /// <summary>The match of a product.</summary>
    public TermMatch? Match { get; init; }

    /// <summary>Whether it was concluded from other values rather than said.</summary>
    public bool IsInferred { get; init; }
}
