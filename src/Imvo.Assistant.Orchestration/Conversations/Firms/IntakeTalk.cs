using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Intake.Reading;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>Asks about the firm, one question at a time, and goes on to what the questions are for.</summary>
internal sealed class IntakeTalk(PlanTools tools, PlanTalk plans, LawTalk laws)
{
    // What decides whether a law reaches a firm; its other facts seldom do.
    private static readonly string[] LawSlots = [IntakeSlots.Products, IntakeSlots.Role, IntakeSlots.Employees, IntakeSlots.Countries];

    /// <summary>The questions that are open, most useful first.</summary>
    public IReadOnlyList<IntakeQuestion> Open(Turn turn)
    {
        var state = turn.State;
        var questions = state.Firm is { Questions.Count: > 0 } firm ? firm.Questions : tools.Questions.Missing(state.Firm?.Intake ?? new PlanIntake(), turn.Language);
        var isForLaws = state.Purpose == IntakePurpose.Laws;
        return
        [
            .. questions
                .Select(question => isForLaws && question.Slot is IntakeSlots.Countries ? question with { CanSkip = true } : question)
                .Where(question => !isForLaws || LawSlots.Contains(question.Slot, StringComparer.Ordinal))
                .OrderBy(question => isForLaws ? Array.IndexOf(LawSlots, question.Slot) : 0)
                .Where(question => !question.CanSkip || !state.Skipped.Contains(question.Slot, StringComparer.Ordinal)),
        ];
    }

    /// <summary>Begins, or takes up again.</summary>
    public void Begin(Turn turn, IntakePurpose purpose)
    {
        turn.State = turn.State with { Phase = DialoguePhase.Intake, Purpose = purpose, Pending = null };
        GoOn(turn);
    }

    /// <summary>Asks the next question; without one, does what the questions are for.</summary>
    public void GoOn(Turn turn)
    {
        var open = Open(turn);
        if (open.Count > 0)
        {
            turn.End(ReplyKind.Question, AnswerStatus.Clarification);
            Ask(turn, open[0], missed: 0);
        }
        else
        {
            Finish(turn);
        }
    }

    /// <summary>Does what the questions are for with what is known; asks for what cannot be missed.</summary>
    public void FinishNow(Turn turn)
    {
        // Who was asked twice and does not know the country gets a plan that says so.
        var isUnknown = turn.State.Pending is { Slot: IntakeSlots.Countries, Missed: > 0 };
        if (Open(turn).FirstOrDefault(question => !question.CanSkip && !(isUnknown && question.Slot is IntakeSlots.Countries)) is { } needed)
        {
            turn.Reply.Say(turn.Say("plan_needs"));
            turn.End(ReplyKind.Question, AnswerStatus.Clarification);
            Ask(turn, needed, missed: 0);
        }
        else
        {
            Finish(turn);
        }
    }

    /// <summary>Asks the pending question again after something else was said.</summary>
    public void AskAgain(Turn turn, int? missed = null)
    {
        var open = Open(turn);
        if (open.Count > 0)
        {
            var isSame = string.Equals(turn.State.Pending?.Slot, open[0].Slot, StringComparison.Ordinal);
            Ask(turn, open[0], missed ?? (isSame ? turn.State.Pending!.Missed : 0));
        }
    }

    private void Finish(Turn turn)
    {
        turn.State = turn.State with { Phase = DialoguePhase.Talking, Pending = null };
        if (turn.State.Purpose == IntakePurpose.Laws)
        {
            laws.Show(turn, turn.State.Firm!.Intake);
        }
        else
        {
            plans.Make(turn);
        }
    }

    private void Ask(Turn turn, IntakeQuestion question, int missed)
    {
        turn.State = turn.State with { Pending = new PendingQuestion(PendingKind.Fact, question.Slot, missed) };
        turn.Reply.OfferNothingElse();
        foreach (var suggestion in question.Suggestions)
        {
            turn.Reply.Offer(suggestion);
        }

        OfferAnswers(turn, question.Slot);
        if (missed > 0 && question.Slot is IntakeSlots.Countries && turn.State.Purpose == IntakePurpose.Plan)
        {
            turn.Reply.Say(turn.Say("plan_without_country"));
            turn.Reply.Offer(turn.Say("action_plan_now"));
            turn.Reply.Offer(turn.Say("action_later"));
        }

        if (question.CanSkip)
        {
            turn.Reply.Offer(turn.Say("action_skip"));
            if (turn.State.Purpose == IntakePurpose.Plan && Open(turn).All(open => open.CanSkip))
            {
                turn.Reply.Offer(turn.Say("action_plan_now"));
            }
        }

        turn.Reply.Add(new QuestionBlock(question.Slot, Wording(turn, question), question.CanSkip));
    }

    private static string Wording(Turn turn, IntakeQuestion question)
    {
        var unknown = question.Slot is IntakeSlots.Products ? turn.State.Firm?.Intake.Products.FirstOrDefault(product => product.SectorKeys.Count == 0) : null;
        return unknown is null ? turn.Say(FactWording.Ask(question.Slot)) : turn.Say("ask_products_unknown", ("word", unknown.Text));
    }

    private static void OfferAnswers(Turn turn, string slot)
    {
        if (FactWording.IsYesOrNo(slot))
        {
            turn.Reply.Offer(turn.Say("word_yes"));
            turn.Reply.Offer(turn.Say("word_no"));
        }

        string[] answers = slot switch
        {
            IntakeSlots.Role => [turn.Say("role_importer"), turn.Say("role_wholesaler"), turn.Say("role_retailer"), turn.Say("role_manufacturer")],
            IntakeSlots.SalesCountries => [turn.Say("answer_only_here")],
            IntakeSlots.Measures => [turn.Say("answer_nothing_yet")],
            _ => [],
        };
        foreach (var answer in answers)
        {
            turn.Reply.Offer(answer);
        }
    }
}
