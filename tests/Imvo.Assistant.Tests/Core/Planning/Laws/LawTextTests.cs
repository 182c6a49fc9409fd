using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Laws;

/// <summary>What a firm is told of a law.</summary>
public class LawTextTests
{
    private const string Granite = "role importer; buys granite; from IND; staff 30; tenders yes";

    [Fact]
    public void Why_OfASmallFirmWithLargeCustomers_SaysPlainlyThatTheLawIsNotForIt()
    {
        var law = LawFirm.Law("role importer; buys granite; from IND; staff 30; large yes", "csddd");

        Assert.StartsWith("De CSDDD geldt niet direct voor u. Dat gebeurt pas bij meer dan 5.000 mensen én meer dan € 1,5 miljard omzet.", law.Why, StringComparison.Ordinal);
        Assert.Contains("een getekende gedragscode, die u ook aan uw leveranciers doorgeeft", law.CustomersAsk, StringComparer.Ordinal);
        Assert.True(law.Confirmed);
        Assert.Null(law.Caution);
    }

    [Fact]
    public void Why_OfASmallFirm_ReadsTheSameInEnglish()
    {
        var law = LawFirm.Law(Granite, "csddd", TextLanguage.English);

        Assert.Equal("Corporate Sustainability Due Diligence Directive (CSDDD)", law.Name);
        Assert.Contains("If you supply large companies, they can ask you questions", law.Why, StringComparison.Ordinal);
        Assert.Contains("a signed code of conduct that you also pass on to your suppliers", law.CustomersAsk, StringComparer.Ordinal);
    }

    [Fact]
    public void Why_OfAnEudrProductWithoutCode_AsksForWhatDecidesTheDate()
    {
        var law = LawFirm.Law("buys coffee-beans; from ETH; staff 12", "eudr");

        Assert.Contains("Welke douanecode heeft uw product?", law.Why, StringComparison.Ordinal);
        Assert.Contains("Wat doet uw bedrijf met het product", law.Why, StringComparison.Ordinal);
        Assert.Contains("Hoe groot is uw bedrijf", law.Why, StringComparison.Ordinal);
        Assert.Contains("reken dan op 30 december 2026", law.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_OfAnEudrProductWithRole_AsksOnlyWhatIsMissing()
    {
        var law = LawFirm.Law("role importer; buys coffee-beans; from ETH; staff 12; code 0901", "eudr");

        Assert.DoesNotContain("douanecode heeft", law.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("Wat doet uw bedrijf", law.Why, StringComparison.Ordinal);
        Assert.Contains("Hoe groot is uw bedrijf", law.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_OfTheLaterEudrDate_NamesTheOldSizeTestAndItsDay()
    {
        var law = LawFirm.Law("role importer; buys coffee-beans; from ETH; staff 12; turnover 3000000; balance 900000; code 0901", "eudr");

        Assert.Contains("Was u op 31 december 2024 al klein", law.Why, StringComparison.Ordinal);
        Assert.Contains("hoogstens 50 mensen, € 10 miljoen omzet en € 5 miljoen balans", law.Why, StringComparison.Ordinal);
        Assert.False(law.Confirmed);
        Assert.NotNull(law.Caution);
    }

    [Theory]
    [InlineData("2026-09-17", "gaan op 18 september 2026 van de lijst")]
    [InlineData("2026-09-18", "vallen sinds 18 september 2026 niet meer onder de EUDR")]
    [InlineData("2026-09-19", "vallen sinds 18 september 2026 niet meer onder de EUDR")]
    public void Why_OfLeather_FollowsTheDay(string day, string words) =>
        Assert.Contains(words, LawFirm.Law($"role importer; buys leather; from IND; day {day}", "eudr").Why, StringComparison.Ordinal);

    [Theory]
    [InlineData("2027-12-13", "flr-before-ban")]
    [InlineData("2027-12-14", "flr-ban")]
    [InlineData("2027-12-15", "flr-ban")]
    public void Rule_OfTheForcedLabourBan_FollowsTheDay(string day, string rule) =>
        Assert.Equal(rule, LawFirm.Law($"role retailer; buys t-shirts; day {day}", "forced-labour-regulation").Rule);

    [Theory]
    [InlineData("2026-12-31", "vsme-before-cap")]
    [InlineData("2027-01-01", "vsme-cap")]
    [InlineData("2027-01-02", "vsme-cap")]
    public void Rule_OfTheValueChainCap_FollowsTheDay(string day, string rule) =>
        Assert.Equal(rule, LawFirm.Law($"role importer; buys t-shirts; staff 9; large yes; day {day}", "vsme").Rule);

    [Theory]
    [InlineData("2026-09-26", "empco-before")]
    [InlineData("2026-09-27", "empco-consumers")]
    [InlineData("2026-09-28", "empco-consumers")]
    public void Rule_OfGreenClaims_FollowsTheDay(string day, string rule) =>
        Assert.Equal(rule, LawFirm.Law($"role retailer; buys t-shirts; day {day}", "empco").Rule);

    [Fact]
    public void Caution_OfTheTenderConditions_SaysWhereToCheck()
    {
        var law = LawFirm.Law(Granite, "isv");

        Assert.Contains("Gemeenten, provincies en waterschappen mogen het, maar hoeven niet.", law.Why, StringComparison.Ordinal);
        Assert.False(law.Confirmed);
        Assert.Contains("Controleer dat bij", law.Caution, StringComparison.Ordinal);
    }
}
