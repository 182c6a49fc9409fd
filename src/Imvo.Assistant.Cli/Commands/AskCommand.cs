using System.CommandLine;
using System.Text.Json;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Wire;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo ask</c>: one answer.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string>("question") { Description = "The question, in Dutch or English." };
        var language = SharedOptions.Language();
        var tenant = SharedOptions.Tenant();
        var scope = SharedOptions.Scope();
        var asOf = SharedOptions.AsOf();
        var top = SharedOptions.Top("Number of passages (1 to 50).", "5");
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("ask", "Answers one question, with sources.") { question, language, tenant, scope, asOf, top, json };
        command.SetAction(result =>
        {
            var parts = SharedOptions.Parts(result);

            // The index is opened while the wording is read: the user waits for the slower of the two.
            var reading = Task.Run(parts.Prompts);
            var index = SharedOptions.FreshIndex(parts);
            var prompts = reading.GetAwaiter().GetResult();
            var answer = parts.Pipeline(index, prompts).Run(new AnswerRequest
            {
                Question = result.GetValue(question)!,
                Language = SharedOptions.LanguageOf(result.GetValue(language)),
                Tenant = result.GetValue(tenant),
                Scope = SharedOptions.ScopeOf(result.GetValue(scope)!),
                AsOf = SharedOptions.DayOf(result.GetValue(asOf)),
                Top = SharedOptions.TopOf(result.GetValue(top)),
            });
            if (result.GetValue(json))
            {
                using var output = Console.OpenStandardOutput();
                JsonSerializer.Serialize(output, AnswerDocument.Of(answer, prompts), ReadableJson.Context.AnswerDocument);
                output.WriteByte((byte)'\n');
            }
            else
            {
                AnswerPrinter.Print(answer, Console.Out);
            }

            return answer.Status == AnswerStatus.Error ? ExitCode.Internal : ExitCode.Done;
        });
        return command;
    }
}
