using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.Turns;
using Imvo.Assistant.Orchestration.Pipeline;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Answers questions by the answer pipeline, with what was asked before, and offers what fits next.</summary>
internal sealed class QuestionTalk(AnswerPipeline pipeline, FirmReading reading)
{
    private const int MostFollowUps = 3;

    /// <summary>Answers a question.</summary>
    public void Answer(Turn turn, string question) => Show(turn, question, Ask(turn, question));

    private Answer Ask(Turn turn, string question) => pipeline.Run(new AnswerRequest
    {
        Question = question,
        Language = turn.Language,
        History = turn.State.History,
        Tenant = turn.State.Tenant,
        AsOf = turn.Today,
    });

    private void Show(Turn turn, string question, Answer answer)
    {
        if (Memory.IsLast(turn.State.History, answer.Text))
        {
            // What was said a moment ago is no answer to something else; what comes next stands on its own.
            turn.State = turn.State with { History = [] };
            turn.Reply.Say(turn.Say("said_before"));
            turn.Reply.Offer(turn.Say("action_plan"));
            turn.Reply.Offer(turn.Say("action_handover"));
            turn.End(ReplyKind.Unclear, AnswerStatus.Clarification);
            return;
        }

        turn.Reply.Cite(answer.Citations);
        turn.Reply.Add(new AnswerBlock(answer.Text, answer.Sentences));
        turn.End(ReplyKind.Answer, answer.Status);
        turn.State = turn.State with { History = Memory.With(turn.State.History, question, answer.Text) };
        foreach (var next in answer.FollowUps.Take(MostFollowUps))
        {
            turn.Reply.Offer(next);
        }

        // A product was named: its plan says more about it than an answer does.
        if (turn.State.Plan is null && reading.Product(turn, question) is { } product)
        {
            turn.Reply.Offer(turn.Say("action_plan_for", ("product", product)), $"{turn.Say("action_plan")}: {question}");
        }
        else if (turn.State.Law is not null && answer.Status is AnswerStatus.Answered && turn.State.Plan is null)
        {
            turn.Reply.Offer(turn.Say("action_law_check"));
        }
    }
}
