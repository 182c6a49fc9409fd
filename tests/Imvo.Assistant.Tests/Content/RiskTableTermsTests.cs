using Xunit;

namespace Imvo.Assistant.Tests.Content;

/// <summary>Nothing stands in the risk tables on terms that are not told.</summary>
public class RiskTableTermsTests
{
    [Fact]
    public void Sources_OfTheRiskTables_AreListedWithTheirTerms()
    {
        var terms = File.ReadAllText(Path.Combine(RepositoryFolder.Knowledge, "tables", "LICENSES.md"));
        var tables = RepositoryKnowledge.Value.PlanTables!;
        var used = tables.Risks.Select(risk => risk.Origin.Source)
            .Concat(tables.Measures.Select(measure => measure.Origin.Source))
            .Concat(tables.Listings.Select(listing => listing.Origin.Source))
            .Concat(tables.Indicators.Select(indicator => indicator.Origin.Source))
            .Concat(tables.Evidence.Select(finding => finding.Origin.Source))
            .Concat(tables.MainOrigins.Select(origin => origin.Origin.Source))
            .Concat(tables.Products.Select(product => product.Origin.Source));

        Assert.All(used.Distinct(StringComparer.Ordinal), key => Assert.Contains($"| `{key}` |", terms, StringComparison.Ordinal));
    }
}
