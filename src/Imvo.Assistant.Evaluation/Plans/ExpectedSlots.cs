namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>What a text says of a firm.</summary>
public sealed record ExpectedSlots
{
    /// <summary>Words for its products.</summary>
    public IReadOnlyList<string> Products { get; init => field = value ?? []; } = [];

    /// <summary>Keys of the sectors they stand for.</summary>
    public IReadOnlyList<string> Sectors { get; init => field = value ?? []; } = [];

    /// <summary>Countries it buys from.</summary>
    public IReadOnlyList<string> Countries { get; init => field = value ?? []; } = [];

    /// <summary>Its role.</summary>
    public string? Role { get; init; }

    /// <summary>Number of people.</summary>
    public int? Employees { get; init; }

    /// <summary>Whether it sells to public bodies.</summary>
    public bool? PublicTenders { get; init; }

    /// <summary>Whether it sells to large companies.</summary>
    public bool? LargeCustomers { get; init; }

    /// <summary>Countries it sells to.</summary>
    public IReadOnlyList<string> SalesCountries { get; init => field = value ?? []; } = [];
}
