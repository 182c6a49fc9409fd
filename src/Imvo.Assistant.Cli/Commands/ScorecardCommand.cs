using System.CommandLine;
using Imvo.Assistant.Evaluation.Cards;
using Imvo.Assistant.Evaluation.Questions;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo eval scorecard</c>: measures quality, and keeps the published figures true.</summary>
internal static class ScorecardCommand
{
    public static Command Create()
    {
        var half = new Option<string>("--half") { Description = "Questions: dev, test or all.", DefaultValueFactory = _ => "test" };
        half.AcceptOnlyFromAmong("dev", "test", "all");
        var misses = new Option<bool>("--misses") { Description = "Also list the questions that went wrong." };
        var check = new Option<string?>("--check") { Description = "Fail when the scorecard in this file is not what this run gives." };
        var write = new Option<string?>("--write") { Description = "Put the scorecard in its place in this file." };
        var command = new Command("scorecard", "Measures finding, answering, refusing and citing on the repository's own questions.") { half, misses, check, write };
        command.SetAction(result =>
        {
            var (checkedFile, writtenFile) = (result.GetValue(check), result.GetValue(write));
            var text = TextOf(checkedFile, writtenFile);
            var card = ScorecardRun.Of(SharedOptions.Parts(result), HalfOf(result.GetValue(half)!));
            var markdown = ScorecardMarkdown.Of(card);
            if (!card.CitationsAreValid)
            {
                throw new CommandFailedException(
                    ExitCode.Internal, $"{card.Quotes.Of - card.Quotes.Hits} of {card.Quotes.Of} quotes do not stand in the passage they cite: nothing may be published until they do.");
            }

            if (checkedFile is not null)
            {
                Check(checkedFile, text!, markdown);
            }
            else if (writtenFile is not null)
            {
                Write(writtenFile, text!, markdown);
            }
            else
            {
                Console.Write(markdown);
            }

            foreach (var miss in result.GetValue(misses) ? card.Misses : [])
            {
                Console.WriteLine("- " + miss);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static QuestionHalf? HalfOf(string value) => value switch
    {
        "dev" => QuestionHalf.Dev,
        "test" => QuestionHalf.Test,
        _ => null,
    };

    // Read before the run, so that a wrong name is told at once.
    private static string? TextOf(string? checkedFile, string? writtenFile)
    {
        if (checkedFile is not null && writtenFile is not null)
        {
            throw new CommandFailedException(ExitCode.BadInput, "Give --check or --write, not both.");
        }

        if ((checkedFile ?? writtenFile) is not { } file)
        {
            return null;
        }

        if (!File.Exists(file))
        {
            throw new CommandFailedException(ExitCode.Missing, $"There is no file {file}.");
        }

        var text = File.ReadAllText(file);
        return ScorecardBlock.IsIn(text)
            ? text
            : throw new CommandFailedException(ExitCode.BadInput, $"{file} has no place for a scorecard: add the lines {ScorecardBlock.Opening} and {ScorecardBlock.Closing}.");
    }

    private static void Check(string file, string text, string markdown)
    {
        if (!ScorecardBlock.IsCurrent(text, markdown))
        {
            throw new CommandFailedException(
                ExitCode.Internal, $"The scorecard in {file} is not what this run gives: run 'imvo eval scorecard --write {file}'.");
        }

        Console.WriteLine($"The scorecard in {file} is what this run gives.");
    }

    private static void Write(string file, string text, string markdown)
    {
        File.WriteAllText(file, ScorecardBlock.Replace(text, markdown));
        Console.WriteLine($"The scorecard is in {file}.");
    }
}
