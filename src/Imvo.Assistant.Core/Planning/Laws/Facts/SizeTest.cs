using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Core.Planning.Laws.Facts;

/// <summary>
/// The size test of Directive 2013/34/EU, article 3, with the amounts since 2024: a firm has a size when it stays within two of its
/// three limits. The higher amounts that a country may choose do not count.
/// </summary>
internal static class SizeTest
{
    private const int Needed = 2;

    /// <summary>People, turnover and balance sheet total of micro, small and medium, at most.</summary>
    public static IReadOnlyList<SizeLimits> Limits { get; } =
        [new(10, 900_000m, 450_000m), new(50, 10_000_000m, 5_000_000m), new(250, 50_000_000m, 25_000_000m)];

    /// <summary>The sizes that the known figures leave possible.</summary>
    public static IReadOnlyList<string> Possible(PlanIntake intake)
    {
        var possible = new List<string>();
        var isSurelySmaller = false;
        for (var i = 0; i <= Limits.Count; i++)
        {
            var (within, beyond) = i < Limits.Count ? Count(intake, Limits[i]) : (Needed, 0);
            if (beyond < Needed && !isSurelySmaller)
            {
                possible.Add(LawValues.Sizes[i]);
            }

            isSurelySmaller |= within >= Needed;
        }

        return possible;
    }

    private static (int Within, int Beyond) Count(PlanIntake intake, SizeLimits limits)
    {
        var (within, beyond) = (0, 0);
        Test(intake.Employees, limits.People);
        Test(intake.TurnoverEur, limits.Turnover);
        Test(intake.BalanceEur, limits.Balance);
        return (within, beyond);

        void Test(decimal? figure, decimal limit)
        {
            within += figure <= limit ? 1 : 0;
            beyond += figure > limit ? 1 : 0;
        }
    }
}
