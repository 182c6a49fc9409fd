using System.Globalization;
using System.Text;
using System.Text.Json;
using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>
/// The JSON of an intake, letter for letter what <see cref="PlanJson.Compact"/> gives. Written out here because the serialiser is
/// compiled at every start, and this is the only JSON that a plan needs (docs/adr/0006).
/// </summary>
internal sealed class CanonicalIntake
{
    private readonly StringBuilder _json = new();

    private CanonicalIntake()
    {
    }

    public static string Of(PlanIntake intake)
    {
        var json = new CanonicalIntake();
        json.Object(intake);
        return json._json.ToString();
    }

    private void Object(PlanIntake intake)
    {
        _json.Append('{');
        Name("products");
        _json.Append('[');
        foreach (var product in intake.Products)
        {
            Next();
            Object(product);
        }

        _json.Append(']');
        Texts("countries", intake.Countries);
        Texts("workCountries", intake.WorkCountries);
        Text("role", Word(intake.Role));
        Text("stage", intake.Stage is { } stage ? Word(stage) : null);
        Raw("employees", intake.Employees?.ToString(CultureInfo.InvariantCulture));
        Raw("turnoverEur", intake.TurnoverEur?.ToString(CultureInfo.InvariantCulture));
        Raw("balanceEur", intake.BalanceEur?.ToString(CultureInfo.InvariantCulture));
        Flag("tier1Known", intake.Tier1Known);
        Texts("measures", intake.Measures);
        Text("companyType", intake.CompanyType is { } type ? Word(type) : null);
        Flag("innovation", intake.Innovation);
        Flag("publicTenders", intake.PublicTenders);
        Flag("largeCustomers", intake.LargeCustomers);
        Texts("salesCountries", intake.SalesCountries);
        Texts("customsCodes", intake.CustomsCodes);
        Texts("sbiCodes", intake.SbiCodes);
        Text("asOf", intake.AsOf?.ToString("O", CultureInfo.InvariantCulture));
        Name("overrides");
        _json.Append('[');
        foreach (var set in intake.Overrides)
        {
            Next();
            Object(set);
        }

        _json.Append("]}");
    }

    private void Object(IntakeProduct product)
    {
        _json.Append('{');
        Text("text", product.Text);
        Texts("sectorKeys", product.SectorKeys);
        Text("productKey", product.ProductKey);
        _json.Append('}');
    }

    private void Object(SeverityOverride set)
    {
        _json.Append('{');
        Text("risk", set.Risk);
        Band("scale", set.Scale);
        Band("scope", set.Scope);
        Band("irremediability", set.Irremediability);
        Band("likelihood", set.Likelihood);
        Text("reason", set.Reason);
        _json.Append('}');
    }

    private void Texts(string name, IReadOnlyList<string> values)
    {
        Name(name);
        _json.Append('[');
        foreach (var value in values)
        {
            Next();
            Quoted(value);
        }

        _json.Append(']');
    }

    private void Text(string name, string? value)
    {
        Name(name);
        if (value is null)
        {
            _json.Append("null");
        }
        else
        {
            Quoted(value);
        }
    }

    private void Band(string name, Band? band) => Text(name, band is { } known ? Word(known) : null);

    private void Flag(string name, bool? fact) => Raw(name, fact switch { null => null, true => "true", false => "false" });

    private void Raw(string name, string? value)
    {
        Name(name);
        _json.Append(value ?? "null");
    }

    private void Name(string name)
    {
        Next();
        _json.Append('"').Append(name).Append("\":");
    }

    private void Quoted(string text) => _json.Append('"').Append(JsonLetters.Escaped(text)).Append('"');

    // Nothing opens twice in a row, so what does not follow an opening follows another value.
    private void Next()
    {
        if (_json[^1] is not ('{' or '['))
        {
            _json.Append(',');
        }
    }

    private static string Word(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
