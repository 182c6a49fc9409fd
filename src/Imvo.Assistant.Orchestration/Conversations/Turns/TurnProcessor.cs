using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Steps;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Conversations.Turns;

/// <summary>
/// The way from a turn to a reply, on every channel. The steps in order are the dialogue; the first that gives a reply ends the turn.
/// The same state and turn give the same outcome: storing, and answering a turn once only, is left to who calls. Safe for concurrent
/// use.
/// </summary>
public sealed class TurnProcessor
{
    private readonly IReadOnlyList<ITurnStep> _steps;
    private readonly IntakeTalk _intake;
    private readonly PromptLibrary _prompts;

    /// <summary>Makes the processor.</summary>
    /// <param name="pipeline">What answers questions.</param>
    /// <param name="prompts">Wording.</param>
    /// <param name="cues">What messages can ask of the dialogue.</param>
    /// <param name="tables">The tables that plans are made from.</param>
    /// <param name="contact">Who people are sent to.</param>
    public TurnProcessor(AnswerPipeline pipeline, PromptLibrary prompts, CueBook cues, PlanTables tables, HandoverContact contact)
    {
        _prompts = prompts;
        var tools = new PlanTools(tables);
        var facts = new FirmFacts(tools);
        var plans = new PlanTalk(tools);
        var laws = new LawTalk(tools);
        var comparison = new ComparisonTalk(tools, facts);
        var reading = new FirmReading(tools, cues, facts);
        var questions = new QuestionTalk(pipeline, reading);
        _intake = new IntakeTalk(tools, plans, laws);
        _steps =
        [
            new ChoiceStep(),
            new TongueStep(cues, plans),
            new JoinStep(),
            new FeedbackStep(cues),
            new LengthStep(),
            new SafetyStep(prompts, new AnswerOptions { Contact = contact.Name }),
            new ConfirmStep(cues, plans, _intake, tools),
            new ManageStep(cues, new RecordTalk(facts, plans, contact)),
            new RatingStep(cues, plans, comparison),
            new WhatIfStep(cues, new WhatIf(tools, cues), comparison),
            new WhyStep(cues, plans, new ExplanationTalk(tools), questions),
            new LawStep(cues, tools, _intake, laws),
            new PlanStep(cues, tools, _intake, plans),
            new IntakeStep(cues, _intake, reading, questions),
            new FirmStep(cues, reading, _intake, comparison, questions),
            new QuestionStep(questions),
        ];
    }

    /// <summary>Answers a turn.</summary>
    /// <param name="state">What the conversation knows.</param>
    /// <param name="incoming">What happened.</param>
    /// <exception cref="Core.Knowledge.KnowledgeUnavailableException">There is nothing to search.</exception>
    public TurnOutcome Process(ConversationState state, IncomingTurn incoming)
    {
        var turn = new Turn(state, incoming, _prompts);
        foreach (var step in _steps)
        {
            step.Take(turn);
            if (turn.Reply.Kind is not null)
            {
                break;
            }
        }

        ComeBackToTheQuestion(turn);
        WarnOfPersonalData(turn);
        return Finish(turn);
    }

    /// <summary>What is said when a turn could not be answered; the state stays as it was.</summary>
    public TurnOutcome Fail(ConversationState state, IncomingTurn incoming)
    {
        var turn = new Turn(state, incoming, _prompts) { Language = state.Language ?? incoming.Language ?? TextLanguage.Dutch };
        turn.Reply.Say(turn.Say("error"));
        turn.End(ReplyKind.Failure, AnswerStatus.Error);
        return new TurnOutcome(state, Reply(turn), ErasesEarlierTurns: false);
    }

    // Whatever came between, an intake that goes on asks its question again.
    private void ComeBackToTheQuestion(Turn turn)
    {
        if (turn.State.Phase == DialoguePhase.Intake
            && !turn.Reply.Blocks.Any(block => block is QuestionBlock))
        {
            _intake.AskAgain(turn);
        }
    }

    // An answer from the pipeline has warned already.
    private static void WarnOfPersonalData(Turn turn)
    {
        if (PersonalData.IsIn(turn.Text) && !turn.Reply.Blocks.Any(block => block is AnswerBlock))
        {
            turn.Reply.Warn(turn.Say("personal_data"));
        }
    }

    private static TurnOutcome Finish(Turn turn)
    {
        var reply = Reply(turn);
        var state = turn.State with
        {
            Offered = reply.AreActionsNumbered ? reply.Actions : [],
            LastTurn = turn.Erases ? null : turn.Incoming.Kind == TurnKind.Feedback ? turn.State.LastTurn : turn.Incoming.Id,
            Turns = turn.State.Turns + 1,
        };
        return new TurnOutcome(state, reply, turn.Erases);
    }

    private static AssistantReply Reply(Turn turn) => new()
    {
        Turn = turn.Incoming.Id,
        Status = turn.Reply.Status,
        Kind = turn.Reply.Kind!.Value,
        Language = turn.Language,
        Blocks = turn.Reply.Blocks,
        Citations = turn.Reply.Citations,
        Actions = turn.Reply.Actions,
        AreActionsNumbered = !FactWording.IsNumber(turn.State.Pending?.Slot),
        TakesFeedback = turn.Reply.Citations.Count > 0,
    };
}
