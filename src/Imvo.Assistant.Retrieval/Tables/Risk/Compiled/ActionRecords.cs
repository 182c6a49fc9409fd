using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>Records of what a firm can do and where it finds help.</summary>
internal static class ActionRecords
{
    public static Measure Measure(RecordForm form, Measure? row) => new()
    {
        Key = form.Text(row?.Key),
        Issues = form.Texts(row?.Issues),
        Step = form.Number(row?.Step),
        Title = form.Local(row?.Title),
        Micro = form.Local(row?.Micro),
        Small = form.Local(row?.Small),
        Medium = form.Local(row?.Medium),
        Owner = form.Text(row?.Owner),
        Effort = form.Text(row?.Effort),
        Horizon = (ActionHorizon)form.Number((int?)row?.Horizon),
        Involve = form.Locals(row?.Involve),
        Kpi = form.OptionalLocal(row?.Kpi),
        Roles = Each(form, row?.Roles, static (each, role) => (FirmRole)each.Number((int?)role)),
        WhenTier1Known = form.OptionalFlag(row?.WhenTier1Known),
        Fit = new MeasureFit(
            Each(form, row?.Fit.Places, static (each, place) => (MeasurePlace)each.Number((int?)place)),
            form.Texts(row?.Fit.Sectors),
            form.Texts(row?.Fit.NotSectors),
            Each(form, row?.Fit.Stages, static (each, stage) => (ChainStage)each.Number((int?)stage)),
            form.Texts(row?.Fit.Countries)),
        QuietTurn = form.Number(row?.QuietTurn ?? 0) is var turn and > 0 ? turn : null,
        SdgTargets = form.Texts(row?.SdgTargets),
        Origin = form.Origin(row?.Origin),
    };

    public static Initiative Initiative(RecordForm form, Initiative? row) => new(
        form.Text(row?.Key),
        form.Text(row?.Name),
        form.Local(row?.Purpose),
        form.OptionalText(row?.Url),
        form.Flag(row?.Seen is not null) ? State(form, row?.Seen) : null,
        form.Origin(row?.Origin));

    public static SignpostEntry Entry(RecordForm form, SignpostEntry? row) => new(
        form.Text(row?.Key),
        form.Local(row?.Name),
        form.Text(row?.Status),
        form.Local(row?.Summary),
        form.Texts(row?.Sources),
        form.Flag(row?.Confirmed));

    public static Signpost Signpost(RecordForm form, Signpost? row) => new(form.Text(row?.Key), form.Text(row?.When), form.Local(row?.Why));

    private static InitiativeState State(RecordForm form, InitiativeState? state) =>
        new(form.Text(state?.Status), form.Text(state?.Date), form.Text(state?.Source));

    private static T[] Each<T>(RecordForm form, IReadOnlyList<T>? values, Func<RecordForm, T?, T> record)
        where T : struct
    {
        var read = new T[form.Number(values?.Count)];
        for (var at = 0; at < read.Length; at++)
        {
            read[at] = record(form, values?[at]);
        }

        return read;
    }
}
