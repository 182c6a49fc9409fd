using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Says in which countries a risk may sit, from the role of the firm and the stage of the chain.</summary>
internal sealed class Placement(TableIndex index, GoodMatch goods)
{
    /// <summary>The firm's own country: plans are for firms in the Netherlands.</summary>
    public const string Home = "NLD";

    /// <summary>Places a risk; null when it does not concern a firm in this role.</summary>
    public Place? Of(PlanIntake intake, SectorRisk row, string sector, Component? part)
    {
        var isService = index.Sector(sector) is { IsService: true };
        if (part is not null)
        {
            // A maker or a service buys the parts itself: the countries it names are those of the parts.
            return row.Stage is ChainStage.OwnOperations or ChainStage.OwnBuying ? null
                : row.Stage is ChainStage.Use or ChainStage.EndOfLife ? null
                : BuysParts(intake.Role) ? Sourcing(intake, row)
                : OfPart(intake, row, part);
        }

        return row.Stage switch
        {
            ChainStage.Use or ChainStage.EndOfLife => Downstream(intake),
            ChainStage.OwnBuying => new Place([Home], IsOwnWork: true, IsDownstream: false, [PlanRules.PlaceOwnWork]),
            _ when IsOwn(intake, row.Stage, isService) => OwnWork(intake),
            _ => Sourcing(intake, row),
        };
    }

    /// <summary>Whether a firm in this role buys the parts of its products itself.</summary>
    public static bool BuysParts(FirmRole role) => role is FirmRole.Manufacturer or FirmRole.Service or FirmRole.Producer;

    private static bool IsOwn(PlanIntake intake, ChainStage stage, bool isService) => intake.Role switch
    {
        FirmRole.Manufacturer => stage is ChainStage.Manufacture or ChainStage.OwnOperations || (stage == ChainStage.Processing && intake.Stage == ChainStage.Processing),
        FirmRole.Producer => stage is ChainStage.RawMaterial or ChainStage.OwnOperations,
        FirmRole.Service => isService || stage == ChainStage.OwnOperations,
        _ => isService && stage == ChainStage.OwnOperations,
    };

    // A service may work abroad: travel in Kenya, programmers in India.
    private static Place OwnWork(PlanIntake intake) => new(
        intake.Role == FirmRole.Service && intake.Countries.Count > 0 ? intake.Countries : [Home],
        IsOwnWork: true,
        IsDownstream: false,
        [PlanRules.PlaceOwnWork]);

    private static Place Downstream(PlanIntake intake) => new(
        intake.SalesCountries.Count > 0 ? intake.SalesCountries : [Home], IsOwnWork: false, IsDownstream: true, [PlanRules.PlaceSales]);

    // Who says to buy at one stage tells where that stage lies, and not where the others do.
    private static Place Sourcing(PlanIntake intake, SectorRisk row) =>
        intake.Stage is { } stage && stage != row.Stage && !BuysParts(intake.Role)
            ? new Place([], IsOwnWork: false, IsDownstream: false, [PlanRules.PlaceUnknown])
            : new Place(
                intake.Countries,
                IsOwnWork: false,
                IsDownstream: false,
                [intake.Stage is null ? PlanRules.PlaceSourcing : PlanRules.PlaceStage]);

    // Where the cotton of a shirt comes from, the country of the shirt does not tell; but when it grows cotton that is listed, it may.
    private Place OfPart(PlanIntake intake, SectorRisk row, Component part)
    {
        var own = goods.OfPart(part, row.Sector);
        var listed = intake.Countries.Where(country => own.Any(good => Grows(good, country))).ToList();
        return new Place(
            listed, IsOwnWork: false, IsDownstream: false, [listed.Count > 0 ? PlanRules.PlaceSourcing : PlanRules.PlaceUnknown]);
    }

    private bool Grows(string good, string country) =>
        index.ListingsOf(good).Any(listing => !listing.IsDownstream && string.Equals(listing.Country, country, StringComparison.Ordinal));
}
