using System.CommandLine;
using System.Text.Json;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
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

    /// <summary>The plan for a text or for the intake of a file.</summary>
    /// <exception cref="CommandFailedException">Neither or both are given.</exception>
    public RiskPlan Plan(string? text, string? file, string? language, DateOnly? asOf)
    {
        if ((text is null) == (file is null))
        {
            throw new CommandFailedException(ExitCode.BadInput, "Give either --text \"what your firm does\" or --intake FILE.json.");
        }

        if (file is not null)
        {
            return Plan(file, LanguageOf(language), asOf);
        }

        var asked = SharedOptions.LanguageOf(language) ?? LanguageDetector.Detect(text!) ?? TextLanguage.Dutch;
        var reading = new IntakeReader(Tables).Read(text!, asked);
        return Planner.Plan(reading with { Intake = reading.Intake with { AsOf = asOf } }, asked, Today);
    }

    /// <summary>A plan that is kept in a file, or the plan for the intake in it.</summary>
    public RiskPlan PlanOrIntake(string file, TextLanguage language) => Read(file, bytes =>
    {
        using var json = JsonDocument.Parse(bytes);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("planHash", out _)
            ? JsonSerializer.Deserialize(bytes, PlanJson.Compact.RiskPlan)!
            : Planner.Plan(IntakeDocument.Read(bytes, Tables), language, Today);
    });

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
        catch (JsonException e)
        {
            throw new CommandFailedException(ExitCode.BadInput, $"{file} is no valid JSON (line {(e.LineNumber ?? 0) + 1}). Check the quotes, commas and brackets there.", e);
        }
        catch (IntakeInvalidException e)
        {
            throw new CommandFailedException(ExitCode.BadInput, $"{file}: {e.Message}", e);
        }
    }
}
