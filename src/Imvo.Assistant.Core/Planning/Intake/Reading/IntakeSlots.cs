namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Names of the fields of an intake, as in its JSON.</summary>
public static class IntakeSlots
{
    /// <summary>What it buys, makes, sells or does.</summary>
    public const string Products = "products";

    /// <summary>Where that comes from.</summary>
    public const string Countries = "countries";

    /// <summary>Where its own people work.</summary>
    public const string WorkCountries = "workCountries";

    /// <summary>What it does in its chain.</summary>
    public const string Role = "role";

    /// <summary>The stage it touches itself.</summary>
    public const string Stage = "stage";

    /// <summary>Number of people.</summary>
    public const string Employees = "employees";

    /// <summary>Turnover in euro a year.</summary>
    public const string Turnover = "turnoverEur";

    /// <summary>Balance sheet total in euro.</summary>
    public const string Balance = "balanceEur";

    /// <summary>Whether it knows its direct suppliers.</summary>
    public const string Tier1Known = "tier1Known";

    /// <summary>What it does already.</summary>
    public const string Measures = "measures";

    /// <summary>The SER company type.</summary>
    public const string CompanyType = "companyType";

    /// <summary>Whether it wants to go further than the minimum.</summary>
    public const string Innovation = "innovation";

    /// <summary>Whether it sells to public bodies.</summary>
    public const string PublicTenders = "publicTenders";

    /// <summary>Whether it sells to large companies.</summary>
    public const string LargeCustomers = "largeCustomers";

    /// <summary>Where it sells.</summary>
    public const string SalesCountries = "salesCountries";

    /// <summary>HS or CN codes.</summary>
    public const string CustomsCodes = "customsCodes";

    /// <summary>SBI 2008 codes.</summary>
    public const string SbiCodes = "sbiCodes";
}
