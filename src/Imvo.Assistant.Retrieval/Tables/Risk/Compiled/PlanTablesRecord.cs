using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>How the compiled tables are laid out: a table more is a line here, with its record beside it.</summary>
internal static class PlanTablesRecord
{
    public static PlanTables Of(RecordForm form, PlanTables? tables) => new()
    {
        Version = form.Text(tables?.Version),
        Sectors = form.Rows(tables?.Sectors, ChainRecords.Sector),
        Components = form.Rows(tables?.Components, ChainRecords.Component),
        Products = form.Rows(tables?.Products, ChainRecords.Product),
        Issues = form.Rows(tables?.Issues, RiskRecords.Issue),
        Risks = form.Rows(tables?.Risks, RiskRecords.Risk),
        Countries = form.Rows(tables?.Countries, CountryRecords.Country),
        Indicators = form.Rows(tables?.Indicators, CountryRecords.Indicator),
        IndicatorValues = form.Rows(tables?.IndicatorValues, CountryRecords.Value),
        Goods = form.Rows(tables?.Goods, CountryRecords.Good),
        Listings = form.Rows(tables?.Listings, CountryRecords.Listing),
        Evidence = form.Rows(tables?.Evidence, RiskRecords.Evidence),
        MainOrigins = form.Rows(tables?.MainOrigins, ChainRecords.MainOrigin),
        Measures = form.Rows(tables?.Measures, ActionRecords.Measure),
        Rules = form.Rows(tables?.Rules, Rule),
        Wording = form.ByKey(tables?.Wording, static (text, value) => text.Local(value)),
        SdgTargets = form.ByKey(tables?.SdgTargets, static (text, value) => text.Local(value)),
        Initiatives = form.Rows(tables?.Initiatives, ActionRecords.Initiative),
        Covenants = form.Rows(tables?.Covenants, ActionRecords.Entry),
        Instruments = form.Rows(tables?.Instruments, ActionRecords.Entry),
        Signposts = form.Rows(tables?.Signposts, ActionRecords.Signpost),
        Laws = form.Rows(tables?.Laws, LawRecords.Law),
        Sources = form.ByKey(tables?.Sources, Source),
        IntakeWords = form.Rows(tables?.IntakeWords, Word),
    };

    private static RuleText Rule(RecordForm form, RuleText? row) => new(form.Text(row?.Key), form.Local(row?.Name), form.OptionalLocal(row?.Reason));

    private static PlanSource Source(RecordForm form, PlanSource? row) => new(
        form.Text(row?.Key),
        form.Text(row?.Title),
        form.OptionalText(row?.Edition),
        form.OptionalText(row?.Url),
        form.OptionalText(row?.Date),
        form.Flag(row?.Confirmed))
    {
        ByOperator = form.Flag(row?.ByOperator),
    };

    private static IntakeWord Word(RecordForm form, IntakeWord? row) => new(
        form.Text(row?.Kind),
        form.Text(row?.Value),
        form.Texts(row?.DutchWords),
        form.Texts(row?.EnglishWords));
}
