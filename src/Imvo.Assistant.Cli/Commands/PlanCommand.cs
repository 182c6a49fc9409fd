using System.CommandLine;
using System.Text.Json;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Engine;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo plan</c>: a risk plan.</summary>
internal static class PlanCommand
{
    public static Command Create()
    {
        var intake = new Option<string?>("--intake") { Description = "Intake as a JSON file." };
        var language = SharedOptions.Language();
        var asOf = SharedOptions.AsOf();
        var command = new Command("plan", "Makes a risk plan.") { intake, language, asOf };
        command.SetAction(result =>
        {
            var parts = SharedOptions.Parts(result);
            var planner = new RiskPlanner(parts.PlanTables());
            var known = JsonSerializer.Deserialize(File.ReadAllBytes(result.GetValue(intake)!), PlanJson.Compact.PlanIntake)!;
            known = known with { AsOf = SharedOptions.DayOf(result.GetValue(asOf)) ?? known.AsOf };
            var today = DateOnly.FromDateTime(parts.Clock.GetLocalNow().DateTime);
            var plan = planner.Plan(known, SharedOptions.LanguageOf(result.GetValue(language)) ?? TextLanguage.Dutch, today);
            using var output = Console.OpenStandardOutput();
            JsonSerializer.Serialize(output, plan, PlanJson.Readable.RiskPlan);
            output.WriteByte((byte)'\n');
            return ExitCode.Done;
        });
        return command;
    }
}
