using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Conversations;

[Collection(ConversationBenchCollection.Name)]
public class ConversationTests(ConversationBench bench)
{
    [Fact]
    public void Take_SameTurnTwice_CountsOnce()
    {
        var conversation = bench.Begin();
        var turn = ConversationBench.Message(0, "Wij kopen koffie in Brazilië met 8 mensen");

        var first = conversation.Take(turn);
        var second = conversation.Take(turn);

        Assert.Same(first, second);
        Assert.Equal(1, conversation.State.Turns);
        Assert.Single(conversation.Turns);
    }

    [Fact]
    public void Take_Erase_ForgetsTheTurnsBefore()
    {
        var conversation = Talk("Wij kopen koffie in Brazilië met 8 mensen", "verwijder mijn gegevens", "ja");

        Assert.Single(conversation.Turns);
        Assert.Null(conversation.State.Firm);
        Assert.Empty(conversation.State.History);
    }

    [Fact]
    public void Take_Joined_GreetsAsAnAiAssistantWithFourActions()
    {
        var reply = bench.Begin().Take(new IncomingTurn { Id = "a", At = DateTimeOffset.UnixEpoch, Kind = TurnKind.Joined, Language = TextLanguage.English });

        Assert.Equal(ReplyKind.Greeting, reply.Kind);
        var text = Assert.IsType<TextBlock>(Assert.Single(reply.Blocks)).Text;
        Assert.Contains("AI assistant", text, StringComparison.Ordinal);
        Assert.Contains("no personal data", text, StringComparison.Ordinal);
        Assert.Equal(4, reply.Actions.Count);
    }

    [Fact]
    public void Take_ThumbPressed_IsKeptWithTheTurnItIsAbout()
    {
        var conversation = Talk("Wat is kinderarbeid?");

        conversation.Take(new IncomingTurn { Id = "f", At = DateTimeOffset.UnixEpoch, Kind = TurnKind.Feedback, Reaction = Reaction.Dislike, Text = "te lang", About = "t0" });

        Assert.Equal(new TurnFeedback("t0", Reaction.Dislike, "te lang", DateTimeOffset.UnixEpoch), Assert.Single(conversation.State.Feedback));
        Assert.Equal("t0", conversation.State.LastTurn);
    }

    [Fact]
    public void Take_LanguageOfTheChannel_IsNotChangedByWhatIsTyped()
    {
        var reply = bench.Begin().Take(ConversationBench.Message(0, "What is child labour?", TextLanguage.Dutch));

        Assert.Equal(TextLanguage.Dutch, reply.Language);
    }

    [Fact]
    public void Take_PersonalData_IsNotRemembered()
    {
        var conversation = Talk("Kun je Jan bellen op 06 12345678 over kinderarbeid?");

        Assert.DoesNotContain(conversation.State.History, message => message.Text.Contains("12345678", StringComparison.Ordinal));
    }

    [Fact]
    public void Take_PlanIsMade_KeepsTheIntakeThatMakesItAgain()
    {
        var conversation = Talk("Wij importeren koffie uit Brazilië met 8 mensen", "maak het plan nu");

        var card = Assert.Single(conversation.Turns[^1].Reply.Blocks.OfType<PlanCard>());
        Assert.Equal(["BRA"], card.Intake.Countries);
        Assert.Equal(AnswerBench.Today, card.Intake.AsOf);
        Assert.Equal(64, card.PlanHash.Length);
        Assert.NotEmpty(card.Risks);
        Assert.Equal(3, card.Actions.Count);
    }

    [Fact]
    public void Fail_Any_AsksToTryAgainAndChangesNothing()
    {
        var state = new ConversationState { Language = TextLanguage.English };

        var outcome = bench.Processor.Fail(state, ConversationBench.Message(0, "x"));

        Assert.Equal(ReplyKind.Failure, outcome.Reply.Kind);
        Assert.Same(state, outcome.State);
    }

    [Fact]
    public void ReadState_OfANewerProgram_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => ConversationJson.ReadState(Encoding.UTF8.GetBytes("""{"version":99}""")));

    private Conversation Talk(params string[] lines)
    {
        var conversation = bench.Begin();
        for (var at = 0; at < lines.Length; at++)
        {
            conversation.Take(ConversationBench.Message(at, lines[at]));
        }

        return conversation;
    }
}
