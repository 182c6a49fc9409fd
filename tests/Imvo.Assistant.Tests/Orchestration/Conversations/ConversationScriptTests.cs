using System.Text.Json;
using Imvo.Assistant.Cli.Chat;
using Imvo.Assistant.Orchestration.Conversations;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Conversations;

[Collection(ConversationBenchCollection.Name)]
public class ConversationScriptTests(ConversationBench bench)
{
    // Nothing in a script is wrapped, so that what must be held can be found.
    private const int Wide = 100_000;

    public static TheoryData<string> Scripts { get; } =
        [.. Directory.GetFiles(ConversationScript.Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Scripts_All_AreEnough() => Assert.True(Scripts.Count >= 25, $"{Scripts.Count} conversations.");

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Conversation_Script_GoesAsWritten(string name)
    {
        var script = ConversationScript.Read(name);
        var conversation = bench.Begin();
        var problems = new List<string>();
        for (var at = 0; at < script.Turns.Count; at++)
        {
            var turn = script.Turns[at];
            var reply = conversation.Take(ConversationBench.Message(at, turn.Text));
            var shown = Shown(reply);
            var end = $"{RepositoryPrompts.Value.Status(reply.Status).Wire} {JsonNamingPolicy.CamelCase.ConvertName(reply.Kind.ToString())}";
            problems.AddRange(turn.Ends.Where(expected => !string.Equals(expected, end, StringComparison.Ordinal)).Select(expected => $"{Line(turn)} ends in '{end}', not '{expected}':\n{shown}"));
            problems.AddRange(turn.Holds.Where(text => !shown.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(text => $"{Line(turn)} lacks '{text}':\n{shown}"));
            problems.AddRange(turn.Lacks.Where(text => shown.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(text => $"{Line(turn)} holds '{text}':\n{shown}"));
        }

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Conversation_AfterEachTurn_CanBeStoredAndTakenUpAgain(string name)
    {
        var script = ConversationScript.Read(name);
        var whole = bench.Begin();
        var stored = bench.Begin();
        for (var at = 0; at < script.Turns.Count; at++)
        {
            var turn = ConversationBench.Message(at, script.Turns[at].Text);
            var bytes = JsonSerializer.SerializeToUtf8Bytes(stored.State, ConversationJson.Compact.ConversationState);
            stored = new Conversation(bench.Processor, ConversationJson.ReadState(bytes));

            Assert.Equal(Json(whole.Take(turn)), Json(stored.Take(turn)), StringComparer.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Replies_All_CiteWhatIsThereAndNumberItFromOne(string name)
    {
        var script = ConversationScript.Read(name);
        var conversation = bench.Begin();
        for (var at = 0; at < script.Turns.Count; at++)
        {
            var reply = conversation.Take(ConversationBench.Message(at, script.Turns[at].Text));

            Assert.Equal(Enumerable.Range(1, reply.Citations.Count), reply.Citations.Select(citation => citation.N));
            Assert.All(Cited(reply), number => Assert.InRange(number, 1, reply.Citations.Count));
        }
    }

    private static IEnumerable<int> Cited(AssistantReply reply) => reply.Blocks.SelectMany(block => block switch
    {
        AnswerBlock answer => answer.Sentences.SelectMany(sentence => sentence.Citations),
        ExplanationBlock explanation => explanation.Points.SelectMany(point => point.Citations),
        PlanCard card => card.Risks.SelectMany(risk => risk.Citations).Concat(card.Actions.SelectMany(action => action.Citations)),
        _ => [],
    });

    private static string Line(ScriptTurn turn) => $"> {turn.Text[..Math.Min(turn.Text.Length, 80)]}";

    private static string Json(AssistantReply reply) => JsonSerializer.Serialize(reply, ConversationJson.Compact.AssistantReply);

    private static string Shown(AssistantReply reply)
    {
        using var output = new StringWriter();
        new ReplyPrinter(output, RepositoryPrompts.Value, Wide).Print(reply);
        return output.ToString();
    }
}
