using Xunit;

namespace Imvo.Assistant.Tests.Content;

/// <summary>What the tables of evidence and ratings must hold.</summary>
public class RiskEvidenceContentTests
{
    // The products that small Dutch firms most often ask about, by key of products.csv.
    private static readonly string[] CommonProducts =
    [
        "t-shirts", "jeans", "footwear", "leather-goods", "coffee", "chocolate", "tea", "fruit-vegetables", "cut-flowers", "timber",
        "furniture", "toys", "laptops", "solar-panels", "batteries", "natural-stone", "fish", "beef", "cosmetics", "construction",
    ];

    [Fact]
    public void Evidence_HasAtLeastHundredFiftyRowsAndCoversMostSectors()
    {
        var evidence = RepositoryKnowledge.Value.PlanTables!.Evidence;

        Assert.InRange(evidence.Count, 150, int.MaxValue);
        Assert.InRange(evidence.Select(row => row.Sector).Distinct(StringComparer.Ordinal).Count(), 40, int.MaxValue);
    }

    [Fact]
    public void Evidence_SameFindingTwice_StandsOnce()
    {
        var rows = RepositoryKnowledge.Value.PlanTables!.Evidence.Select(row =>
            $"{row.Sector}.{row.Issue}/{string.Join('+', row.Products)}/{string.Join('+', row.Countries)}/{row.Origin.Source}/{row.Effect}").ToList();

        Assert.Equal(rows.Distinct(StringComparer.Ordinal).Count(), rows.Count);
    }

    [Fact]
    public void Ratings_OfTheCommonestProducts_StandOnASourceAndHaveAReasonOfTheirSector()
    {
        var tables = RepositoryKnowledge.Value.PlanTables!;
        var sectors = CommonProducts.Select(key => tables.Products.Single(product => string.Equals(product.Key, key, StringComparison.Ordinal)).Sector)
            .ToHashSet(StringComparer.Ordinal);
        var sourced = File.ReadLines(Path.Combine(RepositoryFolder.Knowledge, "tables", "risk", "sector-risks.csv"))
            .Where(line => line.Contains(",source: ", StringComparison.Ordinal))
            .ToDictionary(line => line[..line.IndexOf(',', StringComparison.Ordinal)], line => line.Split(",source: ")[1].Split(',')[0], StringComparer.Ordinal);
        var rated = tables.Risks
            .Where(risk => sectors.Contains(risk.Sector) && (risk.ScaleReason ?? risk.IrremediabilityReason) is not null && sourced.ContainsKey(risk.Key)).ToList();

        Assert.Equal(20, CommonProducts.Length);
        Assert.InRange(rated.Count, 60, int.MaxValue);
        Assert.All(rated, risk => Assert.True(tables.Sources.ContainsKey(sourced[risk.Key]), sourced[risk.Key]));
        var reasons = rated.Select(risk => (risk.ScaleReason ?? risk.IrremediabilityReason)!.English).ToList();
        Assert.Equal(reasons.Count, reasons.Distinct(StringComparer.Ordinal).Count());
    }
}
