namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>Facts of an intake that a law can turn on.</summary>
public static class LawFacts
{
    /// <summary>Number of people.</summary>
    public const string Employees = "employees";

    /// <summary>Turnover in euro a year.</summary>
    public const string Turnover = "turnover";

    /// <summary>Balance sheet total in euro.</summary>
    public const string Balance = "balance";

    /// <summary>Role of the firm.</summary>
    public const string Role = "role";

    /// <summary>Sectors of products and their parts.</summary>
    public const string Sector = "sector";

    /// <summary>Sectors of the products themselves.</summary>
    public const string ProductSector = "product-sector";

    /// <summary>Keys of products.</summary>
    public const string Product = "product";

    /// <summary>Customs codes, compared from the first digit.</summary>
    public const string CustomsCode = "customs-code";

    /// <summary>Whether the firm sells goods and not only services: <c>yes</c> or <c>no</c>.</summary>
    public const string Goods = "goods";

    /// <summary>Countries that the firm buys from or works in.</summary>
    public const string Country = "country";

    /// <summary>Whether one of those countries lies outside the European Union: <c>yes</c> or <c>no</c>.</summary>
    public const string OutsideEu = "outside-eu";

    /// <summary>Countries that the firm sells to.</summary>
    public const string SalesCountry = "sales-country";

    /// <summary>Whether it sells to public bodies: <c>yes</c> or <c>no</c>.</summary>
    public const string PublicTenders = "public-tenders";

    /// <summary>Whether it sells to large companies: <c>yes</c> or <c>no</c>.</summary>
    public const string LargeCustomers = "large-customers";

    /// <summary>Size by the test of three limits: <c>micro</c>, <c>small</c>, <c>medium</c> or <c>large</c>.</summary>
    public const string Size = "size";

    /// <summary>The day asked for.</summary>
    public const string Day = "day";
}
