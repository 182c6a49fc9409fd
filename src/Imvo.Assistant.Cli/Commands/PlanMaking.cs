using System.CommandLine;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Web.Hosting;

namespace Imvo.Assistant.Cli.Commands;

/// <summary>What the commands that make plans share: the tables, the day, and reading an intake from a file.</summary>
internal sealed class PlanMaking
{
    private readonly AssistantParts _parts;

    private PlanMaking(AssistantParts parts)
    {
        _parts = parts;
        Tables = parts.PlanTables();
        Planner = new RiskPlanner(Tables);
    }

    public PlanTables Tables { get; }

    public RiskPlanner Planner { get; }

    public DateOnly Today => DateOnly.FromDateTime(_parts.Clock.GetLocalNow().DateTime);

    public static PlanMaking Of(ParseResult result) => new(SharedOptions.Parts(result));

    public static TextLanguage LanguageOf(string? value) => SharedOptions.LanguageOf(value) ?? TextLanguage.Dutch;

    /// <summary>The intake of a file.</summary>
    /// <exception cref="CommandFailedException">There is no such file, or the intake is invalid.</exception>
    public PlanIntake Intake(string file, DateOnly? asOf)
    {
        var intake = Read(file, bytes => IntakeDocument.Read(bytes, Tables));
        return asOf is null ? intake : intake with { AsOf = asOf };
    }

    /// <summary>The plan for the intake of a file.</summary>
    public RiskPlan Plan(string file, TextLanguage language, DateOnly? asOf) => Planner.Plan(Intake(file, asOf), language, Today);

    private static T Read<T>(string file, Func<byte[], T> read)
    {
        if (!File.Exists(file))
        {
            throw new CommandFailedException(ExitCode.Missing, $"There is no file {file}.");
        }

        try
        {
            return read(File.ReadAllBytes(file));
        }
        catch (IntakeInvalidException e)
        {
            throw new CommandFailedException(ExitCode.BadInput, $"{file}: {e.Message}", e);
        }
    }
}
