using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Says in which countries a risk may sit, from the role of the firm and the stage of the chain.</summary>
internal sealed class Placement(TableIndex index, GoodMatch goods)
{
    // Waste goes the other way: who buys it does the work on it.
    private const string Waste = "waste_recycling";

    private const string Labour = "labour";

    /// <summary>Places a risk; null when it does not concern a firm in this role.</summary>
    public Place? Of(PlanIntake intake, FirmWork work, IntakeProduct product, SectorRisk row, Component? part)
    {
        if (part is not null)
        {
            return row.Stage is ChainStage.OwnOperations or ChainStage.OwnBuying or ChainStage.Use or ChainStage.EndOfLife
                ? null
                : OfPart(intake, work, row, part);
        }

        if (row.Stage == ChainStage.OwnBuying)
        {
            return new Place([FirmWork.Home], IsOwnWork: true, IsDownstream: false, IsElsewhere: false, [PlanRules.PlaceOwnWork]);
        }

        if (work.IsOwn(product, row.Stage, row.Sector))
        {
            return new Place(work.Places, IsOwnWork: true, IsDownstream: false, IsElsewhere: false, [row.Stage == intake.Stage ? PlanRules.PlaceStage : PlanRules.PlaceOwnWork]);
        }

        var isSoldOn = intake.SalesCountries.Count > 0 && string.Equals(row.Sector, Waste, StringComparison.Ordinal) && !work.MakesOrServes;
        var isAtCustomers = IsWorkOfCustomers(work, product, row);
        return row.Stage is ChainStage.Use or ChainStage.EndOfLife || isSoldOn || isAtCustomers
            ? new Place(intake.SalesCountries.Count > 0 ? intake.SalesCountries : [FirmWork.Home], IsOwnWork: false, IsDownstream: true, isAtCustomers && !isSoldOn, [PlanRules.PlaceSales])
            : Sourcing(intake, work, product, row);
    }

    // Fitting panels on a roof and building with bricks is work of those who buy them.
    private bool IsWorkOfCustomers(FirmWork work, IntakeProduct product, SectorRisk row) => row.Stage switch
    {
        ChainStage.OwnOperations => !work.IsService(product, row.Sector),
        ChainStage.Use => string.Equals(index.Issue(row.Issue).Theme, Labour, StringComparison.Ordinal),
        _ => false,
    };

    // Who says to buy at one stage tells where that stage lies, and not where the others do.
    private static Place Sourcing(PlanIntake intake, FirmWork work, IntakeProduct product, SectorRisk row)
    {
        if (!work.MakesOrServes)
        {
            return intake.Stage is { } stage && stage != row.Stage
                ? Unknown
                : new Place(intake.Countries, IsOwnWork: false, IsDownstream: false, IsElsewhere: false, [intake.Stage is null ? PlanRules.PlaceSourcing : PlanRules.PlaceStage]);
        }

        // What is worked on abroad mostly comes from there.
        var origins = work.Origins.Count > 0 || work.IsBought(product) ? work.Origins : work.IsService(product, row.Sector) ? [] : work.Places;
        return origins.Count == 0 || (work.NamesInputs && !work.IsBought(product))
            ? Unknown
            : new Place(origins, IsOwnWork: false, IsDownstream: false, work.IsElsewhere(row.Stage), [PlanRules.PlaceSourcing]);
    }

    // Where the cotton of a shirt comes from, the country of the shirt does not tell; but when it is known for its cotton, it may.
    private Place OfPart(PlanIntake intake, FirmWork work, SectorRisk row, Component part)
    {
        if (work.BuysParts && (!work.NamesInputs || intake.Products.Any(product => product.SectorKeys.Contains(part.Sector, StringComparer.Ordinal))))
        {
            return work.Origins.Count == 0 ? Unknown : new Place(work.Origins, IsOwnWork: false, IsDownstream: false, IsElsewhere: false, [PlanRules.PlaceSourcing]);
        }

        if (work.MakesOrServes)
        {
            return Unknown;
        }

        var own = goods.OfPart(part, row.Sector);
        var known = intake.Countries.Where(country => own.Any(good => Grows(good, country)) || IsFound(row.Sector, country)).ToList();
        return known.Count == 0 ? Unknown : new Place(known, IsOwnWork: false, IsDownstream: false, IsElsewhere: false, [PlanRules.PlaceSourcing]);
    }

    private static Place Unknown => new([], IsOwnWork: false, IsDownstream: false, IsElsewhere: false, [PlanRules.PlaceUnknown]);

    private bool Grows(string good, string country) =>
        index.ListingsOf(good).Any(listing => !listing.IsDownstream && string.Equals(listing.Country, country, StringComparison.Ordinal));

    private bool IsFound(string sector, string country) => index.RisksOf(sector).Any(risk =>
        index.EvidenceOf(risk.Key).Any(finding => finding.Effect == EvidenceEffect.Found && finding.Countries.Contains(country, StringComparer.Ordinal)));
}
