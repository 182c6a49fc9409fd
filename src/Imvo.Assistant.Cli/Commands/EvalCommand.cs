using System.CommandLine;
using Imvo.Assistant.Evaluation;
using Imvo.Assistant.Evaluation.Questions;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo eval</c>: batches and the scorecard.</summary>
internal static class EvalCommand
{
    public static Command Create() => new("eval", "Answers batches of questions; measures quality.") { Answers(), EvalPlansCommand.Create(), ScorecardCommand.Create() };

    private static Command Answers()
    {
        var questions = new Option<string>("--questions") { Description = "File with one JSON object a line.", Required = true };
        var output = new Option<string>("--out") { Description = "File for the results.", Required = true };
        var scope = SharedOptions.Scope();
        var asOf = SharedOptions.AsOf();
        var top = SharedOptions.Top("Passages per question (1 to 50).", "10");
        var command = new Command("answers", "Answers a batch of questions.") { questions, output, scope, asOf, top };
        command.SetAction(async (result, cancellation) =>
        {
            var input = result.GetValue(questions)!;
            if (!File.Exists(input))
            {
                throw new CommandFailedException(ExitCode.Missing, $"There is no file {input}.");
            }

            var parts = SharedOptions.FreshParts(result);
            var prompts = parts.Prompts();
            var batch = new AnswerBatch(parts.Pipeline(parts.Index(), prompts), prompts);
            await using var file = File.CreateText(result.GetValue(output)!);
            var results = batch.Run(
                EvaluationJson.ReadBatch(input),
                SharedOptions.ScopeOf(result.GetValue(scope)!),
                SharedOptions.DayOf(result.GetValue(asOf)),
                SharedOptions.TopOf(result.GetValue(top)));
            var count = 0;
            foreach (var line in results)
            {
                cancellation.ThrowIfCancellationRequested();
                await file.WriteAsync(EvaluationJson.Line(line) + "\n");
                count++;
            }

            Console.WriteLine($"{count} questions answered.");
            return ExitCode.Done;
        });
        return command;
    }
}
