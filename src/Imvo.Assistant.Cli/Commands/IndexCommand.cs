using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Retrieval.Ingestion;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo index</c>: documents.</summary>
internal static class IndexCommand
{
    public static Command Create() => new("index", "Adds, lists and removes documents.") { Add(), List(), Remove(), Rebuild(), Verify() };

    private static Command Add()
    {
        var paths = new Argument<string[]>("path") { Description = "Files or folders.", Arity = ArgumentArity.OneOrMore };
        var tenant = SharedOptions.Tenant();
        var language = new Option<string>("--lang") { Description = "Language: nl, en or auto.", DefaultValueFactory = _ => "auto" };
        language.AcceptOnlyFromAmong("nl", "en", "auto");
        var title = new Option<string?>("--title") { Description = "Title." };
        var publisher = new Option<string?>("--publisher") { Description = "Publisher." };
        var url = new Option<string?>("--url") { Description = "Address where it can be read." };
        url.Validators.Add(Refuse(IsWebAddress, "is no web address; write it whole, with https://."));
        var date = new Option<string?>("--date") { Description = "Date: 2026-11-22, 2026-11 or 2026." };
        date.Validators.Add(Refuse(IsDate, "is no date; write it as 2026-11-22, 2026-11 or 2026."));
        var command = new Command("add", "Adds documents (txt, md, html, docx, pdf).") { paths, tenant, language, title, publisher, url, date };
        command.SetAction(result =>
        {
            var options = new DocumentOptions
            {
                Tenant = result.GetValue(tenant) ?? string.Empty,
                Language = TextLanguageCodes.Parse(result.GetValue(language)),
                Title = result.GetValue(title),
                Publisher = result.GetValue(publisher),
                Url = result.GetValue(url),
                Date = result.GetValue(date),
            };
            using var progress = new ProgressLine("Indexing");
            var outcomes = SharedOptions.Parts(result).Writer().Add(result.GetValue(paths)!, options, progress);
            if (outcomes.Count == 0)
            {
                Console.WriteLine($"No documents found there. Documents are files that end in {DocumentReader.Endings}.");
            }

            return Report(outcomes);
        });
        return command;
    }

    private static Action<OptionResult> Refuse(Func<string, bool> isRight, string mend) => result =>
    {
        var value = result.GetValueOrDefault<string?>();
        if (value is not null && !isRight(value))
        {
            result.AddError($"'{value}' {mend}");
        }
    };

    private static bool IsWebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static bool IsDate(string value) => DateOnly.TryParseExact(
        value, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static Command List()
    {
        var command = new Command("list", "Lists the documents added.");
        command.SetAction(result =>
        {
            var documents = SharedOptions.Parts(result).Writer().Documents();
            foreach (var document in documents)
            {
                var tenant = document.Tenant.Length == 0 ? string.Empty : $" [{document.Tenant}]";
                Console.WriteLine($"{document.Id}  {document.Language}  {document.Passages} passages  {document.Title}{tenant}");
            }

            Console.WriteLine(documents.Count == 0 ? "No documents yet. Add some with 'imvo index add'." : $"{documents.Count} documents.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Remove()
    {
        var id = new Argument<string>("id") { Description = "Id, as 'imvo index list' shows it." };
        var command = new Command("remove", "Removes a document.") { id };
        command.SetAction(result =>
        {
            var name = result.GetValue(id)!;
            if (!SharedOptions.Parts(result).Writer().Remove(name))
            {
                throw new CommandFailedException(ExitCode.Missing, $"There is no document '{name}'. 'imvo index list' shows the ids.");
            }

            Console.WriteLine($"Removed {name}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Rebuild()
    {
        var command = new Command("rebuild", "Makes the index anew, with a fresh word list.");
        command.SetAction(result =>
        {
            using var progress = new ProgressLine("Rebuilding");
            var writer = SharedOptions.Parts(result).Writer();
            var exitCode = Report(writer.Rebuild(progress));
            Console.WriteLine($"Rebuilt: {writer.Documents().Count} documents besides the notes.");
            return exitCode;
        });
        return command;
    }

    private static Command Verify()
    {
        var command = new Command("verify", "Reads and checks every byte of the index.");
        command.SetAction(result =>
        {
            Console.WriteLine($"The index is sound: {SharedOptions.Parts(result).Writer().Verify()} passages checked.");
            return ExitCode.Done;
        });
        return command;
    }

    private static void WarnOfSecondName(DocumentOutcome outcome)
    {
        if (outcome.Kind == DocumentOutcomeKind.Added && outcome.Id!.Contains('~', StringComparison.Ordinal))
        {
            Console.Error.WriteLine($"{outcome.Path}: another document has this name; it is cited as {outcome.Id}.");
        }
    }

    // One line per file; the exit code tells when one could not be read. What one missing program stands in the way of is one line.
    private static int Report(IReadOnlyList<DocumentOutcome> outcomes)
    {
        var unread = outcomes.Where(outcome => outcome.Cause == RejectionReason.ProgramMissing).ToList();
        foreach (var outcome in outcomes.Except(unread.Skip(1)))
        {
            if (outcome == unread.FirstOrDefault() && unread.Count > 1)
            {
                Console.Error.WriteLine($"{outcome.Reason} {unread.Count - 1} more files wait for the same.");
            }
            else if (outcome.Kind == DocumentOutcomeKind.Rejected)
            {
                var isNamed = outcome.Reason!.Contains(outcome.Path, StringComparison.Ordinal);
                Console.Error.WriteLine(isNamed ? outcome.Reason : $"{outcome.Path}: {outcome.Reason}");
            }
            else
            {
                Console.WriteLine($"{outcome.Kind.ToString().ToLowerInvariant()} {outcome.Id} ({outcome.Passages} passages)");
                WarnOfSecondName(outcome);
            }
        }

        var rejected = outcomes.Count(outcome => outcome.Kind == DocumentOutcomeKind.Rejected);
        return rejected == 0 ? ExitCode.Done : rejected == unread.Count ? ExitCode.Missing : ExitCode.BadInput;
    }
}
