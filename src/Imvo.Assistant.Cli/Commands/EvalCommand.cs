using System.CommandLine;
using Imvo.Assistant.Evaluation;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Sqlite;
using Imvo.Assistant.Web.Hosting;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo eval</c>: batches and the scorecard.</summary>
internal static class EvalCommand
{
    private static readonly string[] Datasets = ["notes.jsonl", "documents.jsonl", "refusals.jsonl"];

    public static Command Create() => new("eval", "Answers batches of questions; measures quality.") { Answers(), Card() };

    private static Command Answers()
    {
        var questions = new Option<string>("--questions") { Description = "File with one JSON object a line.", Required = true };
        var output = new Option<string>("--out") { Description = "File for the results.", Required = true };
        var scope = SharedOptions.Scope();
        var asOf = SharedOptions.AsOf();
        var top = new Option<int>("--top") { Description = "Passages per question (1 to 50).", DefaultValueFactory = _ => 10 };
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
                EvaluationJson.Read(input),
                SharedOptions.ScopeOf(result.GetValue(scope)!),
                result.GetValue(asOf),
                Math.Clamp(result.GetValue(top), 1, 50));
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

    private static Command Card()
    {
        var misses = new Option<bool>("--misses") { Description = "Also list the questions that went wrong." };
        var command = new Command("scorecard", "Measures retrieval, refusals and citations on the repository's own questions.") { misses };
        command.SetAction(result =>
        {
            var datasets = Path.Combine(AppContext.BaseDirectory, "Datasets");
            var scratch = Directory.CreateTempSubdirectory("imvo-scorecard-");
            try
            {
                var card = Run(SharedOptions.Parts(result), datasets, scratch.FullName);
                Console.WriteLine(card.ToMarkdown());
                foreach (var miss in result.GetValue(misses) ? card.Misses : [])
                {
                    Console.WriteLine("- " + miss);
                }
            }
            finally
            {
                scratch.Delete(recursive: true);
            }

            return ExitCode.Done;
        });
        return command;
    }

    // An index of its own, so that an operator's documents do not change the published figures.
    private static ScorecardResult Run(AssistantParts installed, string datasets, string scratch)
    {
        var parts = AssistantParts.Of(installed.Settings, installed.Home, scratch, installed.Clock);
        parts.Writer().Add([Path.Combine(datasets, "documents")], new DocumentOptions());
        var passages = PassageDump.All(parts.Folder);
        var texts = passages.ToDictionary(passage => passage.Id, passage => passage.Text, StringComparer.Ordinal);
        using var baseline = new FullTextBaseline(passages);
        var prompts = parts.Prompts();
        var card = new Scorecard(
            new AnswerBatch(parts.Pipeline(parts.Index(), prompts), prompts), prompts, baseline.Search, id => texts.GetValueOrDefault(id));
        var questions = Datasets
            .SelectMany(name => EvaluationJson.Read(Path.Combine(datasets, name)));
        return card.Run(questions, new DateOnly(2026, 11, 22));
    }
}
