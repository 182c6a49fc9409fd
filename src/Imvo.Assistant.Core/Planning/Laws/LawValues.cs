namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>Values that facts and conditions share.</summary>
public static class LawValues
{
    /// <summary>Yes.</summary>
    public const string Yes = "yes";

    /// <summary>No.</summary>
    public const string No = "no";

    /// <summary>
    /// Stands in a condition for a comparison that cannot be decided: <c>any-of [yes, unknown]</c> also holds when the fact is not
    /// known, <c>none-of [unknown]</c> only when it is.
    /// </summary>
    public const string Unknown = "unknown";

    /// <summary>The roles, <c>unknown</c> aside.</summary>
    public static IReadOnlyList<string> Roles { get; } =
    [
        Of(FirmRole.Importer), Of(FirmRole.Wholesaler), Of(FirmRole.Retailer), Of(FirmRole.Manufacturer), Of(FirmRole.Service), Of(FirmRole.Producer),
    ];

    /// <summary>The sizes, smallest first.</summary>
    public static IReadOnlyList<string> Sizes { get; } = ["micro", "small", "medium", "large"];

    /// <summary>Yes and no.</summary>
    public static IReadOnlyList<string> YesNo { get; } = [Yes, No];

    /// <summary>The value of a role.</summary>
    public static string Of(FirmRole role) => role.ToString().ToLowerInvariant();
}
