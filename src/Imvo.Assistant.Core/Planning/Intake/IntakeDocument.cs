using System.Text.Json;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>Reads an intake from JSON and says plainly what is wrong with it.</summary>
public static class IntakeDocument
{
    /// <summary>More bytes than a real intake can have.</summary>
    private const int MostBytes = 256 * 1024;

    private const string List = "a list, such as [\"BGD\"]";
    private const string YesNo = "true, false or null";
    private const string Number = "a whole number or null";
    private const string Amount = "an amount in euro or null";

    // What may stand in each field, for the reader of an error.
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["products"] = "a list of { \"text\": \"t-shirts\", \"sectorKeys\": [] }",
        ["countries"] = List,
        ["workCountries"] = List,
        ["role"] = "importer, wholesaler, retailer, manufacturer, service, producer or unknown",
        ["stage"] = "rawMaterial, processing, manufacture, transport, use, endOfLife or null",
        ["employees"] = Number,
        ["turnoverEur"] = Amount,
        ["balanceEur"] = Amount,
        ["tier1Known"] = YesNo,
        ["measures"] = "a list of keys of measures",
        ["companyType"] = "imvo, sdg, both, none or null",
        ["innovation"] = YesNo,
        ["publicTenders"] = YesNo,
        ["largeCustomers"] = YesNo,
        ["salesCountries"] = List,
        ["customsCodes"] = "a list of codes of digits, such as [\"6109\"]",
        ["sbiCodes"] = "a list of codes of digits, such as [\"4642\"]",
        ["asOf"] = "a day such as 2026-11-22, or null",
        ["overrides"] = "a list of { \"risk\": \"key\", \"scale\": \"low, medium or high\", \"reason\": \"why\" }",
    };

    /// <summary>Reads an intake.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="tables">Tables that know countries, sectors and risks.</param>
    /// <exception cref="IntakeInvalidException">A field is unknown, has the wrong type or a value that does not exist.</exception>
    public static PlanIntake Read(ReadOnlySpan<byte> json, PlanTables tables)
    {
        if (json.Length > MostBytes)
        {
            throw new IntakeInvalidException("The intake is larger than 256 KB. Leave out what is no field of an intake.");
        }

        try
        {
            var intake = JsonSerializer.Deserialize(json, PlanJson.Compact.PlanIntake)
                ?? throw new IntakeInvalidException("The intake is null. Write an object, such as { \"products\": [ { \"text\": \"t-shirts\", \"sectorKeys\": [] } ], \"countries\": [\"BGD\"] }.");
            IntakeRules.Check(intake, tables);
            return intake;
        }
        catch (JsonException e)
        {
            throw new IntakeInvalidException(Explain(e), e);
        }
    }

    private static string Explain(JsonException e)
    {
        var path = e.Path is { Length: > 2 } full ? full[2..] : string.Empty;
        var field = path.Split('.', '[')[0];
        return Allowed.TryGetValue(field, out var allowed)
            ? $"The field '{path}' of the intake cannot be read. Use {allowed}."
            : field.Length > 0
            ? $"The intake has no field '{field}'. Use {string.Join(", ", Allowed.Keys)}."
            : $"The intake is no valid JSON (line {(e.LineNumber ?? 0) + 1}). Check the quotes, commas and brackets there.";
    }
}
