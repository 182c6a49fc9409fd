using Imvo.Assistant.Core.Planning.Intake.Reading;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>By which keys of the wording the fields of an intake are asked for, explained and named.</summary>
internal static class FactWording
{
    // In the order in which facts are shown.
    private static readonly Dictionary<string, (string Ask, string Why, string Label)> Keys = new(StringComparer.Ordinal)
    {
        [IntakeSlots.Products] = ("ask_products", "why_products", "fact_products"),
        [IntakeSlots.Countries] = ("ask_countries", "why_countries", "fact_countries"),
        [IntakeSlots.Role] = ("ask_role", "why_role", "fact_role"),
        [IntakeSlots.Employees] = ("ask_employees", "why_employees", "fact_employees"),
        [IntakeSlots.Tier1Known] = ("ask_tier1", "why_tier1", "fact_tier1"),
        [IntakeSlots.LargeCustomers] = ("ask_large_customers", "why_large_customers", "fact_large_customers"),
        [IntakeSlots.PublicTenders] = ("ask_public_tenders", "why_public_tenders", "fact_public_tenders"),
        [IntakeSlots.SalesCountries] = ("ask_sales_countries", "why_sales_countries", "fact_sales_countries"),
        [IntakeSlots.Measures] = ("ask_measures", "why_measures", "fact_measures"),
        [IntakeSlots.Turnover] = ("ask_turnover", "why_turnover", "fact_turnover"),
        [IntakeSlots.CustomsCodes] = ("ask_customs_codes", "why_customs_codes", "fact_customs_codes"),
    };

    /// <summary>The fields that are asked for and shown.</summary>
    public static IEnumerable<string> Slots => Keys.Keys;

    public static string Ask(string slot) => Keys[slot].Ask;

    public static string Why(string slot) => Keys[slot].Why;

    public static string Label(string slot) => Keys[slot].Label;

    /// <summary>Whether the answer is a number or code, so that a number is no choice.</summary>
    public static bool IsNumber(string? slot) => slot is IntakeSlots.Employees or IntakeSlots.Turnover or IntakeSlots.CustomsCodes;

    /// <summary>Whether there is no plan without it.</summary>
    public static bool IsNeeded(string slot) => slot is IntakeSlots.Products or IntakeSlots.Countries;

    /// <summary>Whether a no means that there is none.</summary>
    public static bool MayBeNone(string slot) => slot is IntakeSlots.Measures or IntakeSlots.Turnover or IntakeSlots.CustomsCodes;

    /// <summary>Whether the answer is yes or no.</summary>
    public static bool IsYesOrNo(string? slot) => slot is IntakeSlots.Tier1Known or IntakeSlots.LargeCustomers or IntakeSlots.PublicTenders;
}
