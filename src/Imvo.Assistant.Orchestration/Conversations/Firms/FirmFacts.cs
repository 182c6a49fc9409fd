using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Intake.Reading;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>Puts what is known of a firm into words.</summary>
internal sealed class FirmFacts(PlanTools tools)
{
    /// <summary>One line for each known fact.</summary>
    public IReadOnlyList<string> Lines(Turn turn, PlanIntake intake) =>
        [.. FactWording.Slots.Where(slot => Value(turn, intake, slot) is not null).Select(slot => Line(turn, intake, slot))];

    /// <summary>The facts that differ, in one sentence; null when none does.</summary>
    public string? Changes(Turn turn, PlanIntake before, PlanIntake after)
    {
        var changes = FactWording.Slots
            .Where(slot => !string.Equals(Value(turn, before, slot), Value(turn, after, slot), StringComparison.Ordinal))
            .Select(slot => $"{turn.Say(FactWording.Label(slot))} {Value(turn, after, slot) ?? turn.Say("fact_gone")}")
            .ToList();
        return changes.Count == 0 ? null : string.Join("; ", changes);
    }

    /// <summary>A fact in words; null when it is not known.</summary>
    public string? Value(Turn turn, PlanIntake intake, string slot) => slot switch
    {
        IntakeSlots.Products => Listed(intake.Products.Select(product => product.Text)),
        IntakeSlots.Countries => Listed(intake.Countries.Select(iso => tools.CountryName(iso, turn.Language))),
        IntakeSlots.Role => intake.Role == FirmRole.Unknown ? null : turn.Say(RoleKey(intake.Role)).ToLowerInvariant(),
        IntakeSlots.Employees => Number(turn, intake.Employees),
        IntakeSlots.Tier1Known => YesOrNo(turn, intake.Tier1Known),
        IntakeSlots.LargeCustomers => YesOrNo(turn, intake.LargeCustomers),
        IntakeSlots.PublicTenders => YesOrNo(turn, intake.PublicTenders),
        IntakeSlots.SalesCountries => Listed(intake.SalesCountries.Select(iso => tools.CountryName(iso, turn.Language))),
        IntakeSlots.Measures => Listed(intake.Measures.Select(key => tools.MeasureName(key, turn.Language))),
        IntakeSlots.Turnover => Number(turn, intake.TurnoverEur) is { } amount ? "€ " + amount : null,
        IntakeSlots.CustomsCodes => Listed(intake.CustomsCodes),
        _ => null,
    };

    private static string RoleKey(FirmRole role) => role switch
    {
        FirmRole.Importer => "role_importer",
        FirmRole.Wholesaler => "role_wholesaler",
        FirmRole.Retailer => "role_retailer",
        FirmRole.Manufacturer => "role_manufacturer",
        FirmRole.Service => "role_service",
        _ => "role_producer",
    };

    private static string? Listed(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } list ? list : null;

    private static string? YesOrNo(Turn turn, bool? value) => value switch
    {
        true => turn.Say("word_yes").ToLowerInvariant(),
        false => turn.Say("word_no").ToLowerInvariant(),
        null => null,
    };

    // Thousands are parted by a point in Dutch and by a comma in English.
    private static string? Number(Turn turn, decimal? value)
    {
        var written = value?.ToString("#,0", CultureInfo.InvariantCulture);
        return turn.Language == TextLanguage.Dutch ? written?.Replace(',', '.') : written;
    }

    private string Line(Turn turn, PlanIntake intake, string slot) =>
        $"{turn.Say(FactWording.Label(slot))}: {Value(turn, intake, slot)}";
}
