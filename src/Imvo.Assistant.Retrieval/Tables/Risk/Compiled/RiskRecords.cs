using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

/// <summary>Records of harm: its kinds, and where it sits.</summary>
internal static class RiskRecords
{
    public static Issue Issue(RecordForm form, Issue? row) => new()
    {
        Key = form.Text(row?.Key),
        Name = form.Local(row?.Name),
        Explanation = form.Local(row?.Explanation),
        Theme = form.Text(row?.Theme),
        IsEnabling = form.Flag(row?.IsEnabling),
        Scale = (Band)form.Number((int?)row?.Scale),
        ScaleReason = form.Local(row?.ScaleReason),
        Irremediability = (Band)form.Number((int?)row?.Irremediability),
        IrremediabilityReason = form.Local(row?.IrremediabilityReason),
        Recognise = form.Local(row?.Recognise),
        Affected = form.Local(row?.Affected),
        SupplierQuestions = form.Locals(row?.SupplierQuestions),
        IsFromBuying = form.Flag(row?.IsFromBuying),
        Origin = form.Origin(row?.Origin),
    };

    public static SectorRisk Risk(RecordForm form, SectorRisk? row) => new()
    {
        Key = form.Text(row?.Key),
        Sector = form.Text(row?.Sector),
        Issue = form.Text(row?.Issue),
        Title = form.Local(row?.Title),
        Impact = form.Local(row?.Impact),
        Where = form.Local(row?.Where),
        Stage = (ChainStage)form.Number((int?)row?.Stage),
        Scale = (Band)form.Number((int?)row?.Scale),
        ScaleReason = form.OptionalLocal(row?.ScaleReason),
        Scope = (Band)form.Number((int?)row?.Scope),
        ScopeReason = form.Local(row?.ScopeReason),
        Irremediability = (Band)form.Number((int?)row?.Irremediability),
        IrremediabilityReason = form.OptionalLocal(row?.IrremediabilityReason),
        SdgTargets = form.Texts(row?.SdgTargets),
        OecdChapters = form.Texts(row?.OecdChapters),
        Origin = form.Origin(row?.Origin),
    };

    public static RiskEvidence Evidence(RecordForm form, RiskEvidence? row) => new(
        form.Text(row?.Sector),
        form.Texts(row?.Products),
        form.Text(row?.Issue),
        form.Texts(row?.Countries),
        (EvidenceEffect)form.Number((int?)row?.Effect),
        form.Local(row?.Note),
        form.Origin(row?.Origin));
}
