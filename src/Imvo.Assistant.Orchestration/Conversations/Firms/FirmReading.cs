using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Intake.Reading;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>Tells facts about the firm from questions, and brings facts into what is known.</summary>
internal sealed class FirmReading(PlanTools tools, CueBook cues, FirmFacts facts)
{
    // "China?" answers a question; a question has more words.
    private const int MostOfAnswer = 3;

    /// <summary>Parts a message into what it tells and what it asks; either may be empty.</summary>
    public (string Statement, string Question) Parts(Turn turn, string? asked)
    {
        if (!IsQuestion(turn.Words))
        {
            return (turn.Text, string.Empty);
        }

        if (turn.Words.Count <= MostOfAnswer && !cues.Has(Cue.Question, turn.Words) && Answers(turn, asked))
        {
            return (turn.Text, string.Empty);
        }

        // "Wij kopen koffie in Brazilië. Wat is de EUDR?"
        var end = turn.Text.AsSpan().TrimEnd().TrimEnd('?').LastIndexOfAny(".!?\n");
        return end > 0 && IsQuestion(new MessageWords(turn.Text[(end + 1)..]))
            ? (turn.Text[..(end + 1)], turn.Text[(end + 1)..].Trim())
            : (string.Empty, turn.Text);
    }

    /// <summary>Whether a message asks something.</summary>
    public bool IsQuestion(MessageWords words) => words.EndsAsQuestion || (words.Count > 1 && cues.Has(Cue.Question, words));

    /// <summary>Reads facts from a text into what is known, says what was understood, and tells whether anything was.</summary>
    public bool Learn(Turn turn, string text, string? asked)
    {
        var before = turn.State.Firm?.Intake ?? new PlanIntake();
        var reading = Read(turn, text, asked);
        foreach (var remark in reading.Remarks)
        {
            turn.Reply.Say(remark);
        }

        if (!IsNew(turn, reading))
        {
            return false;
        }

        turn.State = turn.State with { Firm = reading };
        if (facts.Changes(turn, before, reading.Intake) is not { } changes)
        {
            turn.Reply.Say(turn.Say("known_already"));
        }
        else if (reading.Intake.Products.All(product => product.SectorKeys.Count > 0))
        {
            // A product that is not known is asked about instead.
            turn.Reply.Say(turn.Say("noted", ("facts", changes)));
        }

        return true;
    }

    /// <summary>Reads a message in what is known of the firm.</summary>
    public IntakeReading Read(Turn turn, string text, string? asked) => tools.Read(turn.State.Firm, text, turn.Typed, asked);

    /// <summary>Whether a message holds facts at all, known or not; so does one that corrects.</summary>
    public bool Tells(Turn turn) => cues.Has(Cue.Correction, turn.Words)
        ? tools.Reader.Read(turn.Text, turn.Typed).Remarks.Count == 0 && turn.Words.Count > 1
        : tools.Reader.Read(turn.Text, turn.Typed).Evidence.Count > 0;

    /// <summary>Whether a message describes a firm: a known product, and what it does, how big it is, or that it trades in it.</summary>
    public bool DescribesFirm(Turn turn, string text)
    {
        var said = tools.Reader.Read(text, turn.Typed);
        var isOwn = cues.Has(Cue.Own, turn.Words);
        return said.Intake.Products.Any(product => product.SectorKeys.Count > 0)
            && (said.Evidence.Any(evidence => evidence.Slot is IntakeSlots.Role or IntakeSlots.Employees)
                || (isOwn && (cues.Has(Cue.Trade, turn.Words) || said.Evidence.Any(evidence => evidence.Slot is IntakeSlots.Countries))));
    }

    /// <summary>The known product that a text names; null when it names none.</summary>
    public string? Product(Turn turn, string text) =>
        tools.Reader.Read(text, turn.Typed).Intake.Products.FirstOrDefault(product => product.SectorKeys.Count > 0)?.Text;

    private bool Answers(Turn turn, string? asked)
    {
        var reading = Read(turn, turn.Text, asked);
        return IsNew(turn, reading)
            && tools.Reader.Read(turn.Text, turn.Typed).Evidence.Any(evidence => string.Equals(evidence.Slot, asked, StringComparison.Ordinal));
    }

    private bool IsNew(Turn turn, IntakeReading reading)
    {
        var before = turn.State.Firm?.Intake ?? new PlanIntake();
        return facts.Changes(turn, before, reading.Intake) is not null
            || reading.Evidence.Any(evidence => turn.State.Firm?.Evidence.Contains(evidence) != true);
    }
}
