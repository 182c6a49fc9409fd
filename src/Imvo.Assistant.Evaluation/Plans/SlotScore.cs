using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>Counts which fields of an intake were read rightly.</summary>
internal sealed class SlotScore
{
    private int _right;
    private int _read;
    private int _expected;

    /// <summary>F1: the harmonic mean of how much of what was read is right and how much of what should be read was.</summary>
    public double F1 => _read + _expected == 0 ? 1 : 2.0 * _right / (_read + _expected);

    /// <summary>Counts one intake; gives what went wrong.</summary>
    public List<string> Add(ExpectedSlots? expected, PlanIntake read)
    {
        if (expected is null)
        {
            return [];
        }

        var should = Values(expected).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var did = Values(read).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _expected += should.Count;
        _read += did.Count;
        _right += did.Count(should.Contains);
        return [.. should.Except(did, StringComparer.OrdinalIgnoreCase).Select(value => "missed " + value), .. did.Except(should, StringComparer.OrdinalIgnoreCase).Select(value => "wrongly " + value)];
    }

    private static IEnumerable<string> Values(ExpectedSlots slots) =>
    [
        .. slots.Sectors.Select(sector => "sector=" + sector),
        .. slots.Countries.Select(country => "country=" + country),
        .. slots.SalesCountries.Select(country => "sales=" + country),
        .. Value("role", slots.Role is null or "unknown" ? null : slots.Role),
        .. Value("employees", slots.Employees?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        .. Value("publicTenders", slots.PublicTenders?.ToString()),
        .. Value("largeCustomers", slots.LargeCustomers?.ToString()),
    ];

    private static IEnumerable<string> Values(PlanIntake intake) => Values(new ExpectedSlots
    {
        Sectors = [.. intake.Products.SelectMany(product => product.SectorKeys).Distinct(StringComparer.Ordinal)],
        Countries = intake.Countries,
        SalesCountries = intake.SalesCountries,
        Role = intake.Role.ToString().ToLowerInvariant(),
        Employees = intake.Employees,
        PublicTenders = intake.PublicTenders,
        LargeCustomers = intake.LargeCustomers,
    });

    private static IEnumerable<string> Value(string name, string? value) => value is null ? [] : [$"{name}={value}"];
}
