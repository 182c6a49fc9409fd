using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Imvo.Assistant.Web.Plans.Reports;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo reports</c>: what readers say is wrong in plans.</summary>
internal static class ReportsCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("reports", "Lists what readers reported as wrong in plans, oldest first.") { json };
        command.SetAction(result =>
        {
            var parts = SharedOptions.Parts(result);
            var reports = new PlanReports(parts).Read();
            if (result.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(reports, PlanReportJson.Default.IReadOnlyListPlanReport));
                return ExitCode.Done;
            }

            foreach (var report in reports)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{report.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC  {report.Row}  {report.Title}"));
                Console.WriteLine($"   /plans/{report.Plan}  tables {report.TablesVersion}");
                Console.WriteLine("   " + report.Text.ReplaceLineEndings("\n   "));
            }

            var days = parts.Settings.Retention.PlanDays.ToString(CultureInfo.InvariantCulture);
            Console.WriteLine(reports.Count == 0
                ? "There are no reports."
                : $"{reports.Count.ToString(CultureInfo.InvariantCulture)} reports. They are the words of users and may hold personal data; each is removed after {days} days.");
            return ExitCode.Done;
        });
        return command;
    }
}
