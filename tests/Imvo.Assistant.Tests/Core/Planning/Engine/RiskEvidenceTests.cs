using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Engine;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Engine;

/// <summary>What publications found by product and country moves risks, and the plan says so.</summary>
public class RiskEvidenceTests
{
    [Fact]
    public void Evidence_FoundInThisCountry_PutsTheRiskFirstAndNamesItsSource()
    {
        var risk = PlanBench.Plan(FirmRole.Importer, "beef", "BRA").Risk("meat_cattle.deforestation");

        Assert.Equal(RiskGroup.Priority, risk.Group);
        Assert.InRange(risk.Rank, 1, 3);
        Assert.Equal(LikelihoodBand.High, risk.Likelihood.Band);
        Assert.Contains(PlanRules.WeighFound, risk.Rules, StringComparer.Ordinal);
        Assert.Contains(risk.Sources, source => string.Equals(source.Key, "fao-fra-2022", StringComparison.Ordinal));
    }

    [Fact]
    public void Evidence_ForAnotherProductOfTheSector_DoesNotCount()
    {
        Assert.Contains(PlanRules.WeighFound, PlanBench.Plan(FirmRole.Importer, "cashew-nuts", "VNM").Risk("nuts.ohs").Rules, StringComparer.Ordinal);
        Assert.DoesNotContain(PlanRules.WeighFound, PlanBench.Plan(FirmRole.Importer, "almonds", "VNM").Risk("nuts.ohs").Rules, StringComparer.Ordinal);
    }

    [Fact]
    public void Evidence_ThatHoldsEverywhere_CountsLessThanThatOfThePlace()
    {
        var plan = PlanBench.Plan(FirmRole.Importer, "beef", "BRA");

        Assert.True(plan.Risk("meat_cattle.deforestation").Rank < plan.Risk("meat_cattle.ghg").Rank);
    }

    [Fact]
    public void Evidence_ThatThisIsARiskOfOtherProducts_LeavesItBehind()
    {
        var plan = PlanBench.Plan(FirmRole.Importer, "seeds", "IND");

        Assert.Equal(RiskGroup.AlsoWatch, plan.Risk("agri_inputs.conflict_finance").Group);
        Assert.Contains(PlanRules.WeighLowers, plan.Risk("agri_inputs.conflict_finance").Rules, StringComparer.Ordinal);
        Assert.Equal("agri_inputs.child_labour", plan.Risks[0].Key);
    }

    [Fact]
    public void Listing_OfOtherCountriesOnly_WeighsLessAndSaysThatThisIsNoProof()
    {
        var listed = PlanBench.Plan(FirmRole.Importer, "cocoa", "CIV").Risk("cocoa.child_labour");
        var other = PlanBench.Plan(FirmRole.Importer, "cocoa", "TTO").Risk("cocoa.child_labour");

        Assert.True((listed.Group, listed.Rank).CompareTo((other.Group, other.Rank)) < 0);
        Assert.Contains(PlanRules.WeighNotListedHere, other.Rules, StringComparer.Ordinal);
        Assert.Contains(other.Likelihood.Reasons, reason => reason.Contains("no proof", StringComparison.Ordinal));
    }

    [Fact]
    public void Origin_OfAPartTheProductIsKnownFor_CountsWhereMostOfItComesFrom()
    {
        var risk = PlanBench.Plan(FirmRole.Importer, "ebike-batteries", "KOR").Risk("cobalt.child_labour");

        Assert.Equal(RiskGroup.Priority, risk.Group);
        Assert.Contains(PlanRules.WeighMainOrigin, risk.Rules, StringComparer.Ordinal);
        Assert.Empty(risk.Countries);
    }

    [Fact]
    public void Part_TheProductIsNotKnownFor_GoesBehindTheRisksOfTheProductItself()
    {
        var plan = PlanBench.Plan(FirmRole.Retailer, "wooden-toys", "DEU");

        Assert.True(plan.Risk("toys.foa").Rank < plan.Risk("chemicals.chem_workers").Rank);
    }

    [Fact]
    public void Material_ThatIsNamed_TakesThePlaceOfTheUsualOne()
    {
        var cotton = PlanBench.Firm(FirmRole.Importer, "t-shirts", "CHN");
        var polyester = cotton with { Products = [cotton.Products[0] with { Text = "polyester t-shirts" }] };

        Assert.True(PlanBench.Plan(cotton).Risk("cotton.forced_labour").Rank < PlanBench.Plan(polyester).Risk("cotton.forced_labour").Rank);
    }
}
