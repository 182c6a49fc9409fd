using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Imvo.Assistant.Cli.Commands;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Web.Settings;

namespace Imvo.Assistant.Cli;

/// <summary>The command line.</summary>
public static class Program
{
    /// <summary>Runs a command; errors for users become one plain sentence on stderr.</summary>
    public static int Main(string[] args)
    {
        try
        {
            var result = ImvoCommand.Create().Parse(args);
            if (result.Errors.Count > 0)
            {
                return Fail(ExitCode.BadInput, string.Join(" ", result.Errors.Select(OneLine)) + " See 'imvo --help'.");
            }

            // Most commands wait for nothing: the code that waits is compiled at every start (docs/adr/0006).
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            return result.Action is AsynchronousCommandLineAction
                ? result.InvokeAsync(invocation).GetAwaiter().GetResult()
                : result.Invoke(invocation);
        }
        catch (CommandFailedException e)
        {
            return Fail(e.ExitCode, e.Message);
        }
        catch (Exception e) when (e is SettingsInvalidException or KnowledgeInvalidException or InvalidDataException)
        {
            return Fail(ExitCode.BadInput, e.Message);
        }
        catch (KnowledgeUnavailableException e)
        {
            return Fail(ExitCode.Missing, e.Message);
        }
        catch (IOException e) when (e.HResult is DiskFull.Unix or DiskFull.Windows)
        {
            return Fail(ExitCode.Internal, $"The disk is full ({e.Message}). Free some space, or choose another data folder with --data. Nothing that was there is lost.");
        }
        catch (IOException e)
        {
            return Fail(ExitCode.Internal, $"Writing or reading a file failed: {e.Message} Nothing that was there is lost.");
        }
        catch (UnauthorizedAccessException e)
        {
            return Fail(ExitCode.BadInput, $"No permission: {e.Message} Choose another folder with --data, or give access.");
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitCode.Internal, "Stopped.");
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("IMVO_DEBUG") is null)
        {
            return Fail(ExitCode.Internal, $"Something went wrong inside imvo ({e.GetType().Name}: {e.Message}). Set IMVO_DEBUG=1 for the details.");
        }
    }

    // The parser lists the values that an option takes one a line.
    private static string OneLine(ParseError error) => string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Fail(int exitCode, string message)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
