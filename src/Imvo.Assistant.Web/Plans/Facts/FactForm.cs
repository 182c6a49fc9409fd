using System.Globalization;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Microsoft.AspNetCore.Http;

namespace Imvo.Assistant.Web.Plans.Facts;

/// <summary>What stands in the form with the facts of a firm, as it was typed, and a question in free text.</summary>
internal sealed record FactForm(
    string Text, string Countries, string Sales, string People, string Role, string Stage, string Tier1, string Public, string Large, bool IsSure)
{
    /// <summary>Characters that the free text may have.</summary>
    public const int MostText = 1000;

    /// <summary>Characters that a line may have.</summary>
    public const int MostLine = 500;

    /// <summary>The form that was sent; a field that was not sent stays as it was.</summary>
    public static FactForm Of(IFormCollection form, FactForm before)
    {
        return new(
            Field("text", string.Empty, MostText),
            Field("countries", before.Countries, MostLine),
            Field("sales", before.Sales, MostLine),
            Field("people", before.People, MostLine),
            Field("role", before.Role, MostLine),
            Field("stage", before.Stage, MostLine),
            Field("tier1", before.Tier1, MostLine),
            Field("public", before.Public, MostLine),
            Field("large", before.Large, MostLine),
            form.ContainsKey("sure"));

        string Field(string name, string known, int most) => form.TryGetValue(name, out var value) ? Cut(value.ToString(), most) : known;
    }

    /// <summary>The form with what a plan knows.</summary>
    public static FactForm Of(PlanIntake intake, FactWords words) => new(
        string.Empty,
        words.Countries(intake.Countries),
        words.Countries(intake.SalesCountries),
        intake.Employees?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        intake.Role == FirmRole.Unknown ? string.Empty : intake.Role.ToString().ToLowerInvariant(),
        intake.Stage?.ToString() ?? string.Empty,
        Written(intake.Tier1Known),
        Written(intake.PublicTenders),
        Written(intake.LargeCustomers),
        IsSure: false);

    private static string Written(bool? value) => value switch
    {
        true => "yes",
        false => "no",
        null => string.Empty,
    };

    private static string Cut(string text, int most) => text.Trim() is var trimmed && trimmed.Length > most ? trimmed[..most] : trimmed;
}
