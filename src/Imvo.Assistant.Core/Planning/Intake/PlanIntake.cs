namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>What is known of a firm. Null means not known, never no. A list left out in JSON is an empty one.</summary>
public sealed record PlanIntake
{
    /// <summary>What it buys, makes, sells or does.</summary>
    public IReadOnlyList<IntakeProduct> Products { get; init => field = value ?? []; } = [];

    /// <summary>Countries it buys from or works in, ISO 3166-1 alpha-3.</summary>
    public IReadOnlyList<string> Countries { get; init => field = value ?? []; } = [];

    /// <summary>Of those, the countries in which the firm itself works, ISO 3166-1 alpha-3.</summary>
    public IReadOnlyList<string> WorkCountries { get; init => field = value ?? []; } = [];

    /// <summary>What it does in its chain.</summary>
    public FirmRole Role { get; init; }

    /// <summary>The stage of the chain that the firm itself touches.</summary>
    public ChainStage? Stage { get; init; }

    /// <summary>Number of people.</summary>
    public int? Employees { get; init; }

    /// <summary>Turnover in euro a year.</summary>
    public decimal? TurnoverEur { get; init; }

    /// <summary>Balance sheet total in euro.</summary>
    public decimal? BalanceEur { get; init; }

    /// <summary>Whether it knows its direct suppliers.</summary>
    public bool? Tier1Known { get; init; }

    /// <summary>Keys of measures already taken.</summary>
    public IReadOnlyList<string> Measures { get; init => field = value ?? []; } = [];

    /// <summary>The SER company type.</summary>
    public CompanyType? CompanyType { get; init; }

    /// <summary>Whether it wants to go further than the minimum (approach A+ of the SER).</summary>
    public bool? Innovation { get; init; }

    /// <summary>Whether it sells to public bodies.</summary>
    public bool? PublicTenders { get; init; }

    /// <summary>Whether it sells to large companies.</summary>
    public bool? LargeCustomers { get; init; }

    /// <summary>Countries it sells to, ISO 3166-1 alpha-3.</summary>
    public IReadOnlyList<string> SalesCountries { get; init => field = value ?? []; } = [];

    /// <summary>HS or CN codes of its products, digits only.</summary>
    public IReadOnlyList<string> CustomsCodes { get; init => field = value ?? []; } = [];

    /// <summary>SBI 2008 codes of its activities, digits only.</summary>
    public IReadOnlyList<string> SbiCodes { get; init => field = value ?? []; } = [];

    /// <summary>The day the plan holds for; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Bands set by the user.</summary>
    public IReadOnlyList<SeverityOverride> Overrides { get; init => field = value ?? []; } = [];
}
