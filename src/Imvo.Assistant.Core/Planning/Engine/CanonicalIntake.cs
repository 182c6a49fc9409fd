using System.Globalization;
using System.Text.Json;
using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>
/// The JSON of an intake, byte for byte what <see cref="PlanJson.Compact"/> gives. Written out here because the serialiser is compiled at
/// every start, and this is the only JSON that a plan needs (docs/adr/0006).
/// </summary>
internal static class CanonicalIntake
{
    public static byte[] Bytes(PlanIntake intake)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = PlanJson.Letters }))
        {
            Write(json, intake);
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PlanIntake intake)
    {
        json.WriteStartObject();
        json.WriteStartArray("products");
        foreach (var product in intake.Products)
        {
            Write(json, product);
        }

        json.WriteEndArray();
        Write(json, "countries", intake.Countries);
        json.WriteString("role", Word(intake.Role));
        json.WriteString("stage", intake.Stage is { } stage ? Word(stage) : null);
        Write(json, "employees", intake.Employees);
        Write(json, "turnoverEur", intake.TurnoverEur);
        Write(json, "balanceEur", intake.BalanceEur);
        Write(json, "tier1Known", intake.Tier1Known);
        Write(json, "measures", intake.Measures);
        json.WriteString("companyType", intake.CompanyType is { } type ? Word(type) : null);
        Write(json, "innovation", intake.Innovation);
        Write(json, "publicTenders", intake.PublicTenders);
        Write(json, "largeCustomers", intake.LargeCustomers);
        Write(json, "salesCountries", intake.SalesCountries);
        Write(json, "customsCodes", intake.CustomsCodes);
        Write(json, "sbiCodes", intake.SbiCodes);
        json.WriteString("asOf", intake.AsOf?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteStartArray("overrides");
        foreach (var set in intake.Overrides)
        {
            Write(json, set);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IntakeProduct product)
    {
        json.WriteStartObject();
        json.WriteString("text", product.Text);
        Write(json, "sectorKeys", product.SectorKeys);
        json.WriteString("productKey", product.ProductKey);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SeverityOverride set)
    {
        json.WriteStartObject();
        json.WriteString("risk", set.Risk);
        Write(json, "scale", set.Scale);
        Write(json, "scope", set.Scope);
        Write(json, "irremediability", set.Irremediability);
        Write(json, "likelihood", set.Likelihood);
        json.WriteString("reason", set.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Band? band) => json.WriteString(name, band is { } known ? Word(known) : null);

    private static void Write(Utf8JsonWriter json, string name, decimal? amount)
    {
        if (amount is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, bool? fact)
    {
        if (fact is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Word(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
