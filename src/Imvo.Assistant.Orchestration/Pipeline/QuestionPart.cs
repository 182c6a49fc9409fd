using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A part of a question that asks one thing.</summary>
/// <param name="Text">The part as typed.</param>
/// <param name="Found">What a search for it found.</param>
/// <param name="Evidence">How well that answers it.</param>
/// <param name="Focus">Unit of the thing asked for; -1 when the question does not name it outright.</param>
internal sealed record QuestionPart(string Text, PassageSearchResult Found, Evidence Evidence, int Focus)
{
    /// <summary>The term whose meaning is asked, with its definition; null when only something else is.</summary>
    public TermDefinition? Defined { get; init; }

    /// <summary>Bits of the units in the clause that asks; what led to the question is left out.</summary>
    public ulong Asking { get; init; } = ulong.MaxValue;

    /// <summary>Whether more is asked than what the term means.</summary>
    public bool AsksMore { get; init; }

    /// <summary>The unit that is the term asked about; -1 when there is none, for no passage holds it.</summary>
    public int DefinedUnit
    {
        get
        {
            for (var i = 0; Defined is not null && i < Found.Units.Count; i++)
            {
                if (Found.Units[i].IsConcept && string.Equals(Found.Units[i].Text, Defined.Text, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return -1;
        }
    }

    /// <summary>Bits of the units that an answer must be about: references such as principle 24, else the thing asked for.</summary>
    public ulong Sought
    {
        get
        {
            ulong sought = 0;
            for (var i = 0; i < Found.Units.Count; i++)
            {
                sought |= Found.Units[i] is { IsConcept: true, IsKnown: true } unit && unit.Text.Any(char.IsAsciiDigit) ? 1UL << i : 0;
            }

            return sought != 0 || Focus < 0 ? sought : 1UL << Focus;
        }
    }
}
