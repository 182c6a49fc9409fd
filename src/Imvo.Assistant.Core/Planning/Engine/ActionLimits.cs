namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>How much a firm of a size can take up. Who tries everything at once does nothing.</summary>
/// <param name="Risks">Risks that get actions of their own.</param>
/// <param name="PerRisk">Actions for each of them.</param>
/// <param name="WithinNinetyDays">Actions for the first 90 days.</param>
/// <param name="GeneralPerStep">Actions for the whole firm in each step.</param>
internal sealed record ActionLimits(int Risks, int PerRisk, int WithinNinetyDays, int GeneralPerStep)
{
    public static ActionLimits Of(FirmSize size) => size switch
    {
        FirmSize.Micro => new ActionLimits(Risks: 3, PerRisk: 1, WithinNinetyDays: 8, GeneralPerStep: 2),
        FirmSize.Small => new ActionLimits(Risks: 5, PerRisk: 2, WithinNinetyDays: 16, GeneralPerStep: 2),
        _ => new ActionLimits(Risks: 8, PerRisk: 2, WithinNinetyDays: 24, GeneralPerStep: 3),
    };
}
