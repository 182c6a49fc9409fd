using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Laws;

public class LawSituationTests
{
    [Theory]
    [InlineData("role importer", true)]
    [InlineData("role retailer; buys web-shop", true)]
    [InlineData("buys t-shirts", true)]
    [InlineData("sector garments_textiles", true)]
    [InlineData("buys software", false)]
    [InlineData("role service; buys cleaning-services", false)]
    [InlineData("role service; buys cleaning-services workwear", null)]
    [InlineData("sector unheard-of", null)]
    [InlineData("", null)]
    public void SellsGoods_Firm_FollowsRoleAndProducts(string firm, bool? sells) =>
        Assert.Equal(sells, LawFirm.Read(firm).SellsGoods);

    [Fact]
    public void Of_Firm_LooksUpSectorsAndMembers()
    {
        var situation = LawFirm.Read("buys t-shirts coffee-beans; parts cotton; from ETH BEL BGD");

        Assert.Equal(["coffee", "garments_textiles"], situation.ProductSectors);
        Assert.Equal(["coffee", "cotton", "garments_textiles"], situation.Sectors);
        Assert.Equal(["coffee-beans", "t-shirts"], situation.ProductKeys);
        Assert.Equal(["BEL"], situation.EuCountries);
    }
}
