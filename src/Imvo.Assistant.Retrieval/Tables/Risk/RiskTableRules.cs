using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables.Risk;

/// <summary>Checks that the risk tables fit together: every key that a row names exists.</summary>
internal static class RiskTableRules
{
    /// <summary>Measures that are for every risk name this instead of an issue.</summary>
    public const string General = "general";

    /// <summary>Measures for a risk that no other measure fits name this.</summary>
    public const string Any = "any";

    public static void Check(PlanTables tables, ProblemList problems)
    {
        var sectors = Keys(tables.Sectors.Select(sector => sector.Key));
        var products = Keys(tables.Products.Select(product => product.Key));
        var issues = Keys(tables.Issues.Select(issue => issue.Key).Append(General).Append(Any));
        var countries = Keys(tables.Countries.Select(country => country.Iso));
        var goods = Keys(tables.Goods.Select(good => good.Key));
        var covenants = Keys(tables.Covenants.Select(covenant => covenant.Key));
        var initiatives = Keys(tables.Initiatives.Select(initiative => initiative.Key));
        foreach (var sector in tables.Sectors)
        {
            Demand(sector.Covenants, covenants, new Place(SectorRows.File, sector.Key, "covenants"), "covenants.yaml", problems);
            Demand(sector.Initiatives, initiatives, new Place(SectorRows.File, sector.Key, "initiatives"), "initiatives.csv", problems);
        }

        foreach (var product in tables.Products)
        {
            Demand([product.Sector], sectors, new Place(ProductRows.File, product.Key, "sector"), "sectors.csv", problems);
        }

        foreach (var part in tables.Components)
        {
            Demand([part.Sector], sectors, new Place(ComponentRows.File, part.Of, "sector"), "sectors.csv", problems);
            Demand([part.Of], part.OfProduct ? products : sectors, new Place(ComponentRows.File, part.Of, "of"), part.OfProduct ? "products.csv" : "sectors.csv", problems);
        }

        foreach (var good in tables.Goods)
        {
            Demand(good.Sectors, sectors, new Place(GoodRows.File, good.Key, "sectors"), "sectors.csv", problems);
        }

        foreach (var listing in tables.Listings)
        {
            Demand([listing.Good], goods, new Place(GoodListingRows.File, listing.Good, "good"), "goods.csv", problems);
            Demand([listing.Country], countries, new Place(GoodListingRows.File, listing.Good, "country"), "countries.csv", problems);
        }

        foreach (var finding in tables.Evidence)
        {
            var row = $"{finding.Sector}.{finding.Issue}";
            Demand([row], Keys(tables.Risks.Select(risk => risk.Key)), new Place(EvidenceRows.File, row, "issue"), "sector-risks.csv", problems);
            Demand(finding.Products, products, new Place(EvidenceRows.File, row, "products"), "products.csv", problems);
            Demand(finding.Countries, countries, new Place(EvidenceRows.File, row, "countries"), "countries.csv", problems);
        }

        foreach (var origin in tables.MainOrigins)
        {
            Demand([origin.Sector], sectors, new Place(MainOriginRows.File, origin.Sector, "sector"), "sectors.csv", problems);
            Demand(origin.Countries, countries, new Place(MainOriginRows.File, origin.Sector, "countries"), "countries.csv", problems);
        }

        foreach (var measure in tables.Measures)
        {
            Demand(measure.Issues, issues, new Place(MeasureRows.File, measure.Key, "issues"), "issues.csv", problems);
            Demand(measure.Fit.Sectors, sectors, new Place(MeasureRows.File, measure.Key, "sectors"), "sectors.csv", problems);
            Demand(measure.Fit.NotSectors, sectors, new Place(MeasureRows.File, measure.Key, "not_sectors"), "sectors.csv", problems);
            Demand(measure.Fit.Countries, countries, new Place(MeasureRows.File, measure.Key, "countries"), "countries.csv", problems);
        }

        foreach (var initiative in tables.Initiatives.Where(initiative => initiative.Seen is { } seen && !tables.Sources.ContainsKey(seen.Source)))
        {
            problems.Add(new Place(InitiativeRows.File, initiative.Key, "status_source"), $"'{initiative.Seen!.Source}' is no key of sources.yaml; add the publication or correct the key");
        }

        var instruments = Keys(tables.Instruments.Select(instrument => instrument.Key));
        foreach (var post in tables.Signposts)
        {
            Demand([post.Key], instruments, new Place(SignpostRows.File, post.Key, "key"), "instruments.yaml", problems);
        }

        Demand(PlanRules.All, Keys(tables.Rules.Select(rule => rule.Key)), new Place(WordingRows.RuleFile, string.Empty, "key"), "rules.csv", problems);
        DemandMeasures(tables, problems);
    }

    // A risk that nothing can be done about would leave the reader with a fright and no step.
    private static void DemandMeasures(PlanTables tables, ProblemList problems)
    {
        var covered = Keys(tables.Measures.SelectMany(measure => measure.Issues));
        foreach (var issue in tables.Issues.Where(issue => !covered.Contains(issue.Key)))
        {
            problems.Add(new Place(IssueRows.File, issue.Key, "key"), "has no row in measures.csv; add a measure for it");
        }
    }

    private static HashSet<string> Keys(IEnumerable<string> keys) => keys.ToHashSet(StringComparer.Ordinal);

    private static void Demand(IEnumerable<string> keys, HashSet<string> known, Place place, string file, ProblemList problems)
    {
        foreach (var key in keys.Where(key => !known.Contains(key)))
        {
            problems.Add(place, $"'{key}' is no key of {file}; add the row or correct the key");
        }
    }
}
