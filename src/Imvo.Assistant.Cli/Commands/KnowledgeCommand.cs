using System.CommandLine;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Retrieval.Publications;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo knowledge</c>: content checks and download of official publications.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "Checks the knowledge; downloads official publications.") { Validate(), Fetch() };

    private static Command Validate()
    {
        var folder = new Option<string?>("--folder") { Description = "Knowledge folder; the program's own by default." };
        var command = new Command("validate", "Checks tables, notes and templates, and your own files of Data:IndicatorFiles.") { folder };
        command.SetAction(result =>
        {
            var parts = SharedOptions.Parts(result);
            var today = DateOnly.FromDateTime(parts.Clock.GetLocalNow().DateTime);
            var problems = KnowledgeValidator.Validate(result.GetValue(folder) ?? parts.KnowledgeFolder, today, parts.Settings.Data.Indicators());
            _ = parts.Prompts();
            foreach (var problem in problems)
            {
                Console.Error.WriteLine(problem);
            }

            Console.WriteLine(problems.Count == 0 ? "The knowledge is valid." : $"{problems.Count} problems.");
            return problems.Count == 0 ? ExitCode.Done : ExitCode.BadInput;
        });
        return command;
    }

    private static Command Fetch()
    {
        var keys = new Argument<string[]>("key") { Description = "Keys of publications.", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "All that name a file." };
        var list = new Option<bool>("--list") { Description = "Show what can be downloaded." };
        var folder = new Option<string?>("--folder") { Description = "Folder with another sources.yaml." };
        var command = new Command("fetch", "Downloads official publications, to index them.") { keys, all, list, folder };
        command.SetAction(async (result, cancellation) =>
        {
            var parts = SharedOptions.Parts(result);
            var publications = PublicationList.Read(result.GetValue(folder) ?? parts.KnowledgeFolder);
            if (result.GetValue(list))
            {
                foreach (var item in publications.Downloadable)
                {
                    Console.WriteLine($"{item.Key}  {item.Title} ({item.Publisher})  {item.Download}");
                }

                return ExitCode.Done;
            }

            var chosen = publications.Choose(result.GetValue(keys)!, result.GetValue(all));
            using var fetcher = new PublicationFetcher(
                Path.Combine(parts.DataFolder, "publications"),
                parts.Settings.Limits.DownloadBytes,
                TimeSpan.FromSeconds(parts.Settings.Limits.DownloadSeconds));
            var failed = 0;
            foreach (var publication in chosen)
            {
                var outcome = await fetcher.Fetch(publication, cancellation);
                await (outcome.Path is null ? Console.Error : Console.Out).WriteLineAsync($"{publication.Key}: {outcome.Message}");
                failed += outcome.Path is null ? 1 : 0;
            }

            return failed == 0 ? ExitCode.Done : ExitCode.Internal;
        });
        return command;
    }
}
