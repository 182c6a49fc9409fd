using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>Records of countries, and of what lists and figures say of them.</summary>
internal static class CountryRecords
{
    public static Country Country(RecordForm form, Country? row) => new(
        form.Text(row?.Iso),
        form.Local(row?.Name),
        form.Texts(row?.DutchWords),
        form.Texts(row?.EnglishWords),
        form.Texts(row?.CasedWords),
        form.Text(row?.Region),
        form.Flag(row?.IsEu),
        form.Flag(row?.IsEea));

    public static CountryIndicator Indicator(RecordForm form, CountryIndicator? row) => new(
        form.Text(row?.Key),
        form.Local(row?.Name),
        form.Local(row?.Caution),
        form.Local(row?.BandReason),
        form.Texts(row?.Issues),
        form.Origin(row?.Origin));

    public static IndicatorValue Value(RecordForm form, IndicatorValue? row) => new(
        form.Text(row?.Country),
        form.Text(row?.Indicator),
        form.OptionalText(row?.Issue),
        form.Local(row?.Value),
        form.Text(row?.Year),
        (Band)form.Number((int?)row?.Band))
    {
        Origin = form.OptionalOrigin(row?.Origin),
    };

    public static ListedGood Good(RecordForm form, ListedGood? row) => new(
        form.Text(row?.Key),
        form.Text(row?.ListName),
        form.Local(row?.Name),
        form.Texts(row?.DutchWords),
        form.Texts(row?.EnglishWords),
        form.Texts(row?.Sectors));

    public static GoodListing Listing(RecordForm form, GoodListing? row) => new(
        form.Text(row?.Good),
        form.Text(row?.Country),
        form.Flag(row?.ChildLabour),
        form.Flag(row?.ForcedLabour),
        form.Flag(row?.IsDownstream),
        form.OptionalLocal(row?.Note),
        form.Origin(row?.Origin));
}
