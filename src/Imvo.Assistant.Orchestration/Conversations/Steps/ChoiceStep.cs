using System.Globalization;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Reads a number as the action it stands for, unless a number was asked for.</summary>
internal sealed class ChoiceStep : ITurnStep
{
    public void Take(Turn turn)
    {
        if (!FactWording.IsNumber(turn.State.Pending?.Slot)
            && turn.Words.All is [var word]
            && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 && number <= turn.State.Offered.Count)
        {
            turn.Reword(turn.State.Offered[number - 1].Value);
        }
    }
}
