using System.Globalization;
using System.Text.Json;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Orchestration.Conversations;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Cli.Chat;

/// <summary>Carries lines of a terminal or a file to the dialogue and its replies back, until the user stops or the input ends.</summary>
internal sealed class ChatSession(TurnProcessor processor, PromptLibrary prompts, ChatOptions options, TimeProvider clock)
{
    private readonly Conversation _conversation = new(processor, new ConversationState { Tenant = options.Tenant });
    private readonly ReplyPrinter _printer = new(Console.Out, prompts, options.Width);
    private int _turns;

    public async Task Run(TextReader input, CancellationToken cancellation)
    {
        Show(Take(Turn(TurnKind.Joined, string.Empty)));
        while (true)
        {
            if (options.ShowsPrompt)
            {
                await Console.Out.WriteAsync("\n> ");
            }

            if (await input.ReadLineAsync(cancellation) is not { } line)
            {
                break;
            }

            var reply = Take(Turn(TurnKind.Message, line));
            Show(reply);
            if (reply.Kind == ReplyKind.Farewell)
            {
                return;
            }
        }

        // The input has ended: say goodbye in the language of the conversation, without a turn.
        if (!options.IsJson)
        {
            await Console.Out.WriteLineAsync("\n" + prompts.Say("farewell", _conversation.State.Language ?? options.Language ?? TextLanguage.Dutch));
        }
    }

    private IncomingTurn Turn(TurnKind kind, string text) => new()
    {
        Id = (_turns++).ToString(CultureInfo.InvariantCulture),
        At = clock.GetLocalNow(),
        Kind = kind,
        Text = text,
        Language = options.Language,
    };

    private AssistantReply Take(IncomingTurn turn)
    {
        try
        {
            return Saved(_conversation.Take(turn));
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("IMVO_DEBUG") is null && e is not (OperationCanceledException or Core.Knowledge.KnowledgeUnavailableException or IOException or UnauthorizedAccessException))
        {
            // One turn that fails does not cost the user the conversation.
            return processor.Fail(_conversation.State, turn).Reply;
        }
    }

    private void Show(AssistantReply reply)
    {
        if (options.IsJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(reply, ConversationJson.Compact.AssistantReply));
            Console.Out.Flush();
        }
        else
        {
            _printer.Print(reply);
        }
    }

    // A terminal cannot link to a page: it tells which command makes a document.
    private AssistantReply Saved(AssistantReply reply)
    {
        if (options.Save is not { } file || reply.Blocks.OfType<PlanCard>().FirstOrDefault() is not { } card)
        {
            return reply;
        }

        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(card.Intake, PlanJson.Readable.PlanIntake));
        var command = $"imvo plan --intake {file} --lang {reply.Language.Code()} --format docx --out plan.docx";
        return reply with { Blocks = [.. reply.Blocks, new TextBlock(prompts.Say("saved", reply.Language, "command", command))] };
    }
}
