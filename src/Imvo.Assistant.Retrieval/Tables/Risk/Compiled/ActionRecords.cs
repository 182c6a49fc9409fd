using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>Records of what a firm can do and where it finds help.</summary>
internal static class ActionRecords
{
    public static Measure Measure(RecordForm form, Measure? row) => new()
    {
        Key = form.Text(row?.Key),
        Issue = form.Text(row?.Issue),
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
        Roles = Roles(form, row?.Roles),
        WhenTier1Known = form.OptionalFlag(row?.WhenTier1Known),
        SdgTargets = form.Texts(row?.SdgTargets),
        Origin = form.Origin(row?.Origin),
    };

    public static Initiative Initiative(RecordForm form, Initiative? row) => new(
        form.Text(row?.Key),
        form.Text(row?.Name),
        form.Local(row?.Purpose),
        form.OptionalText(row?.Url),
        form.Flag(row?.Confirmed));

    public static SignpostEntry Entry(RecordForm form, SignpostEntry? row) => new(
        form.Text(row?.Key),
        form.Local(row?.Name),
        form.Text(row?.Status),
        form.Local(row?.Summary),
        form.Texts(row?.Sources),
        form.Flag(row?.Confirmed));

    public static Signpost Signpost(RecordForm form, Signpost? row) => new(form.Text(row?.Key), form.Text(row?.When), form.Local(row?.Why));

    private static FirmRole[] Roles(RecordForm form, IReadOnlyList<FirmRole>? roles)
    {
        var read = new FirmRole[form.Number(roles?.Count)];
        for (var at = 0; at < read.Length; at++)
        {
            read[at] = (FirmRole)form.Number((int?)roles?[at]);
        }

        return read;
    }
}
