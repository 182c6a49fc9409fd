namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Names of the fields of an intake, as in its JSON.</summary>
internal static class IntakeSlots
{
    public const string Products = "products";
    public const string Countries = "countries";
    public const string WorkCountries = "workCountries";
    public const string Role = "role";
    public const string Stage = "stage";
    public const string Employees = "employees";
    public const string Turnover = "turnoverEur";
    public const string Balance = "balanceEur";
    public const string Tier1Known = "tier1Known";
    public const string Measures = "measures";
    public const string CompanyType = "companyType";
    public const string Innovation = "innovation";
    public const string PublicTenders = "publicTenders";
    public const string LargeCustomers = "largeCustomers";
    public const string SalesCountries = "salesCountries";
    public const string CustomsCodes = "customsCodes";
    public const string SbiCodes = "sbiCodes";
}
