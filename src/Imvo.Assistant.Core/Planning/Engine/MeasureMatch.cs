using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Tells whether a measure fits a firm and a risk.</summary>
internal static class MeasureMatch
{
    private const int LastStepOfFindingOut = 2;

    /// <summary>Whether it fits what the firm does in the chain and what it knows of its suppliers.</summary>
    public static bool Fits(Measure measure, PlanIntake intake)
    {
        // Who does not say what it does is taken for an importer, and who does not say it knows its suppliers does not.
        var role = intake.Role == FirmRole.Unknown ? FirmRole.Importer : intake.Role;
        return measure.Roles.Contains(role) && (measure.WhenTier1Known is null || measure.WhenTier1Known == (intake.Tier1Known ?? false));
    }

    /// <summary>Whether it works against this risk: its issue, its sector, and where it sits.</summary>
    public static bool Fits(Measure measure, PlanRisk risk) =>
        measure.Issues.Contains(risk.Issue, StringComparer.Ordinal)
        && Fits(measure.Fit, SectorOf(risk), risk.Stage, PlaceOf(risk))
        && (measure.Fit.Countries.Count == 0 || FitsCountry(measure, risk.Countries));

    // Where the origin is not known, finding out fits, and acting as if it were known does not.
    private static bool FitsCountry(Measure measure, IReadOnlyList<string> countries) => countries.Count == 0
        ? measure.Step <= LastStepOfFindingOut
        : countries.Any(country => measure.Fit.Countries.Contains(country, StringComparer.Ordinal));

    private static bool Fits(MeasureFit fit, string sector, ChainStage stage, MeasurePlace place) =>
        (fit.Places.Count == 0 || fit.Places.Contains(place))
        && (fit.Sectors.Count == 0 || fit.Sectors.Contains(sector, StringComparer.Ordinal))
        && !fit.NotSectors.Contains(sector, StringComparer.Ordinal)
        && (fit.Stages.Count == 0 || fit.Stages.Contains(stage));

    private static MeasurePlace PlaceOf(PlanRisk risk) =>
        risk.Relation == Involvement.Caused ? MeasurePlace.Own
        : risk.Stage is ChainStage.Use or ChainStage.EndOfLife ? MeasurePlace.Customers
        : MeasurePlace.Chain;

    // The key of a risk is its sector and its issue, joined by a point.
    private static string SectorOf(PlanRisk risk) => risk.Key[..^(risk.Issue.Length + 1)];
}
