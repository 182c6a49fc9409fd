using System.CommandLine;
using Imvo.Assistant.Core.Planning.Comparison;

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
        var format = new Option<string>("--format") { Description = "md, json, html, docx or pdf.", DefaultValueFactory = _ => PlanOutput.Formats[0] };
        format.AcceptOnlyFromAmong(PlanOutput.Formats);
        var part = new Option<string>("--part") { Description = "plan, or what goes with it: policy, letter (to a supplier) or answers (to a customer).", DefaultValueFactory = _ => PlanOutput.Parts[0] };
        part.AcceptOnlyFromAmong(PlanOutput.Parts);
        var output = new Option<string?>("--out") { Description = "File to write; the terminal by default." };
        var command = new Command("plan", "Makes a risk plan.") { text, intake, language, asOf, format, part, output, Compare() };
        command.SetAction(result =>
        {
            var making = PlanMaking.Of(result);
            var day = SharedOptions.DayOf(result.GetValue(asOf));
            var plan = making.Plan(result.GetValue(text), result.GetValue(intake), result.GetValue(language), day);
            new PlanOutput(making.Tables).Write(plan, result.GetValue(part)!, result.GetValue(format)!, result.GetValue(output));
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
}
