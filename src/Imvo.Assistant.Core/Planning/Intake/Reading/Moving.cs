using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Who moves to another country leaves those named before: <c>wij stappen over naar Portugal</c>.</summary>
internal static class Moving
{
    public static void Weigh(ReadText text, WeighedFindings weighed)
    {
        foreach (var country in weighed.Kept)
        {
            if (string.Equals(country.Slot, IntakeSlots.Countries, StringComparison.Ordinal) && IsMove(text, text.Tokens[country.First].Clause))
            {
                weighed.Replaced.Add(IntakeSlots.Countries);
            }
        }
    }

    private static bool IsMove(ReadText text, int clause)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.Tokens[at].Clause == clause && text.Is(at, WordKind.Move))
            {
                return true;
            }
        }

        return false;
    }
}
