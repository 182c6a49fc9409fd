using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Questions and remarks in the words of the tables.</summary>
internal static class IntakeWording
{
    /// <summary>The text with this key; the key itself when the tables lack it, so that the lack is seen.</summary>
    public static string Of(PlanTables tables, string key, TextLanguage language) =>
        tables.Wording.TryGetValue(key, out var text) ? text.In(language) : key;

    /// <summary>The text with a value in the place of its name between braces.</summary>
    public static string Fill(PlanTables tables, string key, TextLanguage language, string name, string value) =>
        Of(tables, key, language).Replace("{" + name + "}", value, StringComparison.Ordinal);

    /// <summary>The key of a slot: <c>sales-countries</c> for <c>salesCountries</c>.</summary>
    public static string Key(string slot) => slot switch
    {
        IntakeSlots.SalesCountries => "sales-countries",
        IntakeSlots.WorkCountries => "work-countries",
        IntakeSlots.PublicTenders => "public-tenders",
        IntakeSlots.LargeCustomers => "large-customers",
        IntakeSlots.CustomsCodes => "customs-codes",
        IntakeSlots.Tier1Known => "tier1-known",
        IntakeSlots.Turnover => "turnover",
        IntakeSlots.Balance => "balance",
        _ => slot,
    };
}
