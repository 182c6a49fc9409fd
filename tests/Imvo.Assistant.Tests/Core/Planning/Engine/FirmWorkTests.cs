using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Engine;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Engine;

/// <summary>What a firm does itself lies where it works; what it buys lies where that comes from.</summary>
public class FirmWorkTests
{
    [Fact]
    public void Service_ThatWorksAbroad_DoesNotBuyItsPowerThere()
    {
        var plan = PlanBench.Plan(FirmRole.Service, "travel", "THA");

        Assert.Equal(["THA"], plan.Risk("tourism.sexual_exploitation").Countries);
        Assert.Equal("tourism.sexual_exploitation", plan.Risks[0].Key);
        Assert.All(plan.Risks.Where(risk => risk.Part is not null), risk => Assert.Empty(risk.Countries));
    }

    [Fact]
    public void Service_ThatNamesGoods_WorksAtHomeAndBuysThereWhereTheGoodsComeFrom()
    {
        var plan = PlanBench.Plan(FirmRole.Service, "painting-plastering natural-stone", "IND");

        Assert.Equal(["NLD"], plan.Risk("construction.ohs").Countries);
        Assert.Equal(["IND"], plan.Risk("natural_stone.child_labour").Countries);
    }

    [Fact]
    public void Maker_ThatNamesAnInput_BuysOnlyThatInTheCountryNamed()
    {
        var plan = PlanBench.Plan(FirmRole.Manufacturer, "make-up mica", "IND");

        Assert.Equal("mica.child_labour", plan.Risks[0].Key);
        Assert.Equal(["IND"], plan.Risk("mica.child_labour").Countries);
        Assert.Empty(plan.Risk("chemicals.chem_workers").Countries);
        Assert.Equal(["NLD"], plan.Risk("cosmetics.animal_welfare").Countries);
    }

    [Fact]
    public void Grower_ThatWorksAbroad_CausesWhatHappensOnItsOwnFarm()
    {
        var plan = PlanBench.Plan(PlanBench.Firm(FirmRole.Producer, "roses", "KEN") with { WorkCountries = ["KEN"], Stage = ChainStage.RawMaterial });

        Assert.Equal(["KEN"], plan.Risk("flowers_plants.pesticides").Countries);
        Assert.Equal(Involvement.Caused, plan.Risk("flowers_plants.pesticides").Relation);
    }

    [Fact]
    public void Grower_InTheNetherlands_HasTheFindingsOfTheLabourAuthority()
    {
        var plan = PlanBench.Plan(FirmRole.Producer, "tomatoes", "");

        Assert.Equal("fruit_vegetables.migrant_recruitment", plan.Risks[0].Key);
        Assert.Contains(PlanRules.WeighFound, plan.Risks[0].Rules, StringComparer.Ordinal);
        Assert.Equal(RiskGroup.AlsoWatch, plan.Risk("fruit_vegetables.child_labour").Group);
    }

    [Fact]
    public void Stage_ThatTheFirmNames_IsNearerThanTheOthersAndThePlanSaysSo()
    {
        var firm = PlanBench.Firm(FirmRole.Manufacturer, "leather", "IND") with { WorkCountries = ["IND"] };
        var tanner = PlanBench.Plan(firm with { Stage = ChainStage.Processing }).Risk("footwear_leather.chem_workers");
        var stitcher = PlanBench.Plan(firm with { Stage = ChainStage.Manufacture }).Risk("footwear_leather.chem_workers");

        Assert.Equal(Involvement.Caused, tanner.Relation);
        Assert.Contains(PlanRules.PlaceStage, tanner.Rules, StringComparer.Ordinal);
        Assert.Equal(Involvement.Linked, stitcher.Relation);
        Assert.Contains(PlanRules.WeighOtherStage, stitcher.Rules, StringComparer.Ordinal);
    }

    [Fact]
    public void Carrier_OfAnyGoods_HasTheRisksOfCarrying()
    {
        var plan = PlanBench.Plan(PlanBench.Firm(FirmRole.Service, "tomatoes", "MAR") with { Stage = ChainStage.Transport });

        Assert.Equal(Involvement.Caused, plan.Risk("shipping_logistics.working_time").Relation);
        Assert.Contains(PlanRules.FindCarrier, plan.Risk("shipping_logistics.working_time").Rules, StringComparer.Ordinal);
    }

    [Fact]
    public void Waste_SoldAbroad_IsWorkedOnWhereItIsSold()
    {
        var plan = PlanBench.Plan(PlanBench.Firm(FirmRole.Wholesaler, "metal-scrap", "") with { SalesCountries = ["IND"] });

        Assert.Equal(["IND"], plan.Risk("waste_recycling.child_labour").Countries);
        Assert.Equal(RiskGroup.Priority, plan.Risk("waste_recycling.child_labour").Group);
    }

    [Fact]
    public void Goods_UsedOnTheSitesOfCustomers_LeaveTheWorkThereToBeWatched()
    {
        var builder = PlanBench.Plan(FirmRole.Service, "construction", "NLD").Risk("construction.ohs");
        var seller = PlanBench.Plan(FirmRole.Wholesaler, "bricks", "NLD").Risk("construction.ohs");

        Assert.Equal(RiskGroup.Priority, builder.Group);
        Assert.Equal(RiskGroup.AlsoWatch, seller.Group);
        Assert.Contains(PlanRules.PlaceSales, seller.Rules, StringComparer.Ordinal);
    }
}
