using System.CommandLine;
using System.Text.Json;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Comparison;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo plan</c>: a risk plan, and what differs between two.</summary>
internal static class PlanCommand
{
    public static Command Create()
    {
        var text = new Option<string?>("--text") { Description = "The firm in its own words: what it buys, where, how big it is." };
        var intake = new Option<string?>("--intake") { Description = "Intake as a JSON file." };
        var language = SharedOptions.Language();
        var asOf = SharedOptions.AsOf();
        var format = new Option<string>("--format") { Description = "md or json.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("md", "json");
        var output = new Option<string?>("--out") { Description = "File to write; the terminal by default." };
        var command = new Command("plan", "Makes a risk plan.") { text, intake, language, asOf, format, output, Compare() };
        command.SetAction(result =>
        {
            var making = PlanMaking.Of(result);
            var day = SharedOptions.DayOf(result.GetValue(asOf));
            var plan = making.Plan(result.GetValue(text), result.GetValue(intake), result.GetValue(language), day);
            Write(plan, result.GetValue(output));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Compare()
    {
        var before = new Argument<string>("A") { Description = "Intake or plan as a JSON file." };
        var after = new Argument<string>("B") { Description = "Intake or plan as a JSON file." };
        var language = SharedOptions.Language();
        var command = new Command("compare", "Says what differs between two intakes or plans, and why.") { before, after, language };
        command.SetAction(result =>
        {
            var making = PlanMaking.Of(result);
            var asked = PlanMaking.LanguageOf(result.GetValue(language));
            var differences = PlanComparison.Of(
                making.PlanOrIntake(result.GetValue(before)!, asked), making.PlanOrIntake(result.GetValue(after)!, asked));
            foreach (var difference in differences)
            {
                Console.WriteLine($"{difference.Kind}: {difference.Name} [{difference.Key}]: {difference.Before ?? "-"} → {difference.After ?? "-"}");
                if (difference.Why is not null)
                {
                    Console.WriteLine($"   {difference.Why}");
                }
            }

            Console.WriteLine(differences.Count == 0 ? "There is no difference." : $"{differences.Count} differences.");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(RiskPlan plan, string? file)
    {
        using var output = file is null ? Console.OpenStandardOutput() : File.Create(file);
        JsonSerializer.Serialize(output, plan, PlanJson.Readable.RiskPlan);
        output.WriteByte((byte)'\n');
    }
}
