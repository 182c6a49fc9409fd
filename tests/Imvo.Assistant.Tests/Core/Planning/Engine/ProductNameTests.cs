using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Engine;

/// <summary>Products are named in the language of the plan.</summary>
public class ProductNameTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly RiskPlanner Planner = new(RepositoryKnowledge.Value.PlanTables!);

    [Theory]
    [InlineData("granieten tegels", "granite", TextLanguage.Dutch, "granieten tegels")]
    [InlineData("granieten tegels", "granite", TextLanguage.English, "granite (“granieten tegels”)")]
    [InlineData("granite tiles", "granite", TextLanguage.English, "granite tiles")]
    [InlineData("vertaalbureau", "translation", TextLanguage.English, "translation services (“vertaalbureau”)")]
    public void Title_ProductInTheOtherLanguage_HasTheNameOfTheTables(string text, string key, TextLanguage language, string expected)
    {
        var plan = Planner.Plan(new PlanIntake { Products = [new IntakeProduct(text, [], key)] }, language, Day);

        Assert.Equal(expected, plan.Title);
        Assert.All(plan.Risks.SelectMany(risk => risk.Products), product => Assert.Equal(expected, product));
        Assert.Equal(text, Assert.Single(plan.Intake.Products).Text);
    }

    [Fact]
    public void Plan_SectorOnlyWithAWordOfAProduct_IsThatOfTheProduct()
    {
        PlanIntake Intake(string? key) => new() { Products = [new IntakeProduct("graniet", ["natural_stone"], key)], Countries = ["IND"], Role = FirmRole.Importer };

        var bare = Planner.Plan(Intake(key: null), TextLanguage.Dutch, Day);

        Assert.Equal("granite", Assert.Single(bare.Intake.Products).ProductKey);
        Assert.Equal(Planner.Plan(Intake("granite"), TextLanguage.Dutch, Day).PlanHash, bare.PlanHash);
    }
}
