using System.Globalization;
using Imvo.Assistant.Core.Planning;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>The words for bands, dates and other values of a plan.</summary>
internal static class PlanWords
{
    public static string Severity(this DocumentTexts texts, Band band) => texts.Say(band switch
    {
        Band.High => "doc.severity.high",
        Band.Medium => "doc.severity.medium",
        _ => "doc.severity.low",
    });

    public static string Likelihood(this DocumentTexts texts, LikelihoodBand band) => texts.Say(band switch
    {
        LikelihoodBand.High => "doc.likelihood.high",
        LikelihoodBand.Medium => "doc.likelihood.medium",
        LikelihoodBand.Low => "doc.likelihood.low",
        _ => "doc.likelihood.unknown",
    });

    public static string Horizon(this DocumentTexts texts, ActionHorizon horizon) => texts.Say(horizon switch
    {
        ActionHorizon.Month => "doc.horizon.month",
        ActionHorizon.Quarter => "doc.horizon.quarter",
        _ => "doc.horizon.year",
    });

    public static string Relation(this DocumentTexts texts, Involvement relation) => texts.Say(relation switch
    {
        Involvement.Caused => "doc.relation.caused",
        Involvement.Contributed => "doc.relation.contributed",
        Involvement.Linked => "doc.relation.linked",
        _ => "doc.relation.unknown",
    });

    public static string Stage(this DocumentTexts texts, ChainStage stage) => texts.Say(stage switch
    {
        ChainStage.RawMaterial => "doc.stage.raw-material",
        ChainStage.Processing => "doc.stage.processing",
        ChainStage.Manufacture => "doc.stage.manufacture",
        ChainStage.Transport => "doc.stage.transport",
        ChainStage.Trade => "doc.stage.trade",
        ChainStage.OwnBuying => "doc.stage.own-buying",
        ChainStage.OwnOperations => "doc.stage.own-operations",
        ChainStage.Use => "doc.stage.use",
        _ => "doc.stage.end-of-life",
    });

    public static string Role(this DocumentTexts texts, FirmRole role) => texts.Say(role switch
    {
        FirmRole.Importer => "doc.role.importer",
        FirmRole.Wholesaler => "doc.role.wholesaler",
        FirmRole.Retailer => "doc.role.retailer",
        FirmRole.Manufacturer => "doc.role.manufacturer",
        FirmRole.Service => "doc.role.service",
        FirmRole.Producer => "doc.role.producer",
        _ => "doc.role.unknown",
    });

    /// <summary>The state of an agreement or scheme.</summary>
    public static string Status(this DocumentTexts texts, string status) => texts.Say(status switch
    {
        "running" => "doc.status.running",
        "ended" => "doc.status.ended",
        "talks" => "doc.status.talks",
        "open" => "doc.status.open",
        "closed" => "doc.status.closed",
        "unchecked" => "doc.status.unchecked",
        "between_rounds" => "doc.status.between-rounds",
        _ => "doc.status.unknown",
    });

    /// <summary>A day in words: 22 november 2026.</summary>
    public static string Day(this DocumentTexts texts, DateOnly day) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Day} {texts.Month(day.Month)} {day.Year}");

    /// <summary>An ISO 8601 date, month or year in words; as it is when it is none of these.</summary>
    public static string Moment(this DocumentTexts texts, string date)
    {
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return texts.Day(day);
        }

        return DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? string.Create(CultureInfo.InvariantCulture, $"{texts.Month(month.Month)} {month.Year}")
            : date;
    }

    /// <summary>A number as it is written in a document.</summary>
    public static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Month(this DocumentTexts texts, int month) => texts.Say(month switch
    {
        1 => "doc.month.1",
        2 => "doc.month.2",
        3 => "doc.month.3",
        4 => "doc.month.4",
        5 => "doc.month.5",
        6 => "doc.month.6",
        7 => "doc.month.7",
        8 => "doc.month.8",
        9 => "doc.month.9",
        10 => "doc.month.10",
        11 => "doc.month.11",
        _ => "doc.month.12",
    });
}
