using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A part of a question that asks one thing.</summary>
/// <param name="Text">The part as typed.</param>
/// <param name="Found">What a search for it found.</param>
/// <param name="Evidence">How well that answers it.</param>
/// <param name="Focus">Unit of the thing asked for; -1 when the question does not name it outright.</param>
internal sealed record QuestionPart(string Text, PassageSearchResult Found, Evidence Evidence, int Focus)
{
    /// <summary>Bits of the units that an answer must be about: the thing asked for, and references such as principle 24.</summary>
    public ulong Sought
    {
        get
        {
            var sought = Focus < 0 ? 0 : 1UL << Focus;
            for (var i = 0; i < Found.Units.Count; i++)
            {
                sought |= Found.Units[i] is { IsConcept: true, IsKnown: true } unit && unit.Text.Any(char.IsAsciiDigit) ? 1UL << i : 0;
            }

            return sought;
        }
    }
}
