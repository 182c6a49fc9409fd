using System.CommandLine;
using Imvo.Assistant.Cli.Chat;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo chat</c>: a conversation in the terminal, or from a file of lines.</summary>
internal static class ChatCommand
{
    // A line that is longer than this is hard to read; a file has no width of its own.
    private const int MostWidth = 100;
    private const int FewestWidth = 40;

    public static Command Create()
    {
        var language = SharedOptions.Language();
        var tenant = SharedOptions.Tenant();
        var json = new Option<bool>("--json") { Description = "Print each reply as one line of JSON." };
        var save = new Option<string?>("--save") { Description = "File to write the intake of the plan to, for imvo plan --intake." };
        var command = new Command("chat", "A conversation: questions, a risk plan, why and what if. Type help; Ctrl-D ends it.") { language, tenant, json, save };
        command.SetAction(async (result, cancellation) =>
        {
            var parts = SharedOptions.Parts(result);
            var index = SharedOptions.FreshIndex(parts);
            var prompts = parts.Prompts();
            var options = new ChatOptions(
                SharedOptions.LanguageOf(result.GetValue(language)),
                result.GetValue(tenant),
                result.GetValue(json),
                result.GetValue(save),
                ShowsPrompt: !Console.IsInputRedirected && !result.GetValue(json),
                Console.IsOutputRedirected ? MostWidth : Math.Clamp(Console.WindowWidth - 1, FewestWidth, MostWidth));
            await new ChatSession(parts.Dialogue(parts.Pipeline(index, prompts), prompts), prompts, options, parts.Clock).Run(Console.In, cancellation);
            return ExitCode.Done;
        });
        return command;
    }
}
