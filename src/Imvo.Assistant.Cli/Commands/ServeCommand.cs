using System.CommandLine;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Widget;
using Microsoft.Extensions.Hosting;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo serve</c>: the web host.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "Address to listen on.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var command = new Command("serve", "Starts the assistant and prints its address.") { urls };
        command.SetAction(async (result, cancellation) =>
        {
            var parts = SharedOptions.FreshParts(result);
            if (parts.Settings.Data.Indicators().Count > 0)
            {
                // An operator's file that is wrong is told now, and not to the first who asks for a plan.
                _ = parts.PlanTables();
            }

            await using var app = AssistantWebHost.Build(parts, result.GetValue(urls)!);
            await app.StartAsync(cancellation);
            foreach (var address in app.Urls)
            {
                Console.WriteLine($"Imvo.Assistant listens on {address}");
            }

            if (!WidgetFiles.AreIn(parts.WidgetFolder))
            {
                await Console.Error.WriteLineAsync("Without the chat window: build/widget.sh fetches it, which needs Node.js with npm. All other pages work.");
            }

            await app.WaitForShutdownAsync(cancellation);
            return ExitCode.Done;
        });
        return command;
    }
}
