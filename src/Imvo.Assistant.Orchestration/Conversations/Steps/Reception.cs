using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>What is said at the beginning.</summary>
internal static class Reception
{
    /// <summary>Says that it is an AI assistant, what it can do, and not to share personal data; offers four things to do.</summary>
    public static void Greet(Turn turn)
    {
        turn.Reply.Say(turn.Say(turn.State.Turns == 0 ? "chat_greeting" : "chat_welcome"));
        turn.Reply.Offer(turn.Say("action_plan"));
        turn.Reply.Offer(turn.Say("page_example_1"));
        turn.Reply.Offer(turn.Say("page_example_3"));
        turn.Reply.Offer(turn.Say("action_handover"));
    }
}
