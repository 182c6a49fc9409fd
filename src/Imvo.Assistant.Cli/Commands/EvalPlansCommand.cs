using System.CommandLine;
using System.Globalization;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Evaluation.Plans;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo eval plans</c>: plans for a batch of texts, and their scores where expectations are given.</summary>
internal static class EvalPlansCommand
{
    public static Command Create()
    {
        var scenarios = new Option<string>("--scenarios") { Description = "File with one JSON object a line: id, text, lang.", Required = true };
        var output = new Option<string?>("--out") { Description = "File for the plans, one JSON object a line." };
        var asOf = SharedOptions.AsOf();
        var differ = new Option<string?>("--differ") { Description = "File with pairs of texts that differ in one fact." };
        var same = new Option<string?>("--same") { Description = "File with pairs of texts that say the same." };
        var misses = new Option<bool>("--misses") { Description = "Print what went otherwise than expected." };
        var command = new Command("plans", "Makes plans for a batch of texts.") { scenarios, output, asOf, differ, same, misses };
        command.SetAction(result =>
        {
            // The code that writes plans as JSON is made while the tables are read: the user waits for the slower of the two.
            _ = Task.Run(PlanEvaluationJson.Prepare);
            var making = PlanMaking.Of(result);
            var batch = new PlanBatch(new IntakeReader(making.Tables), making.Planner, TimeProvider.System);
            var list = PlanEvaluationJson.ReadScenarios(Existing(result.GetValue(scenarios)!)).ToList();
            var day = SharedOptions.DayOf(result.GetValue(asOf));
            if (result.GetValue(output) is { } file)
            {
                Write(batch, list, day, file);
            }

            if (list.Exists(scenario => scenario.Slots is not null))
            {
                var scores = PlanScorecard.Of(batch, list, Pairs(result.GetValue(differ)), Pairs(result.GetValue(same)), day ?? making.Today);
                Print(scores, result.GetValue(misses));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(PlanBatch batch, List<PlanScenario> list, DateOnly? day, string file)
    {
        var started = TimeProvider.System.GetTimestamp();
        using (var lines = File.CreateText(file))
        {
            foreach (var line in batch.Run(list, day).Select(PlanEvaluationJson.Line))
            {
                lines.Write(line + "\n");
            }
        }

        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{list.Count} plans made, {list.Count / seconds:0} a second."));
    }

    private static List<PlanPair> Pairs(string? file) => file is null ? [] : [.. PlanEvaluationJson.ReadPairs(Existing(file))];

    private static string Existing(string file) =>
        File.Exists(file) ? file : throw new CommandFailedException(ExitCode.Missing, $"There is no file {file}.");

    private static void Print(PlanScores scores, bool misses)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            expected risks found      {scores.RisksFound:0.000}
            top three agreed          {scores.TopThree:0.000}
            false law claims          {scores.FalseLawClaims}
            laws named                {scores.LawsClaimed:0.000}
            fields read, F1           {scores.SlotF1:0.000}
            with a source             {scores.Sourced:0.000}
            pairs told apart          {scores.Differences:0.000}
            pairs kept the same       {scores.Sameness:0.000}
            """));
        foreach (var miss in misses ? scores.Misses : [])
        {
            Console.WriteLine($"{miss.Id} {miss.Kind}: {miss.What}");
        }
    }
}
