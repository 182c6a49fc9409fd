using System.Globalization;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>Checks that what an intake names exists and that its numbers can be true.</summary>
public static class IntakeRules
{
    // The largest employers of the world have about two million people.
    private const int MostEmployees = 5_000_000;

    // More than the turnover of the largest company of the world.
    private const decimal MostEuro = 1_000_000_000_000m;

    private const int MostItems = 50;
    private const int MostLetters = 200;

    /// <summary>Checks an intake.</summary>
    /// <exception cref="IntakeInvalidException">Something in it does not exist or cannot be true; every problem is named.</exception>
    public static void Check(PlanIntake intake, PlanTables tables)
    {
        var problems = new List<string>();
        var countries = tables.Countries.Select(country => country.Iso).ToHashSet(StringComparer.Ordinal);
        Exist(intake.Countries, "countries", countries, "Use codes of three letters (ISO 3166-1), such as BGD", problems);
        Exist(intake.WorkCountries, "workCountries", countries, "Use codes of three letters (ISO 3166-1), such as KEN", problems);
        Exist(intake.SalesCountries, "salesCountries", countries, "Use codes of three letters (ISO 3166-1), such as DEU", problems);
        Exist(intake.Measures, "measures", [.. tables.Measures.Select(measure => measure.Key)], "Use keys of tables/risk/measures.csv", problems);
        Exist(
            intake.Products.SelectMany(product => product.SectorKeys ?? []),
            "products.sectorKeys",
            [.. tables.Sectors.Select(sector => sector.Key)],
            "Use keys of tables/risk/sectors.csv, or leave the list empty",
            problems);
        Exist(
            intake.Products.Select(product => product.ProductKey).OfType<string>(),
            "products.productKey",
            [.. tables.Products.Select(product => product.Key)],
            "Use keys of tables/risk/products.csv, or null",
            problems);
        Exist(
            intake.Overrides.Select(set => set.Risk ?? string.Empty),
            "overrides.risk",
            [.. tables.Risks.Select(risk => risk.Key)],
            "Use the key of a risk of the plan, such as cotton.child_labour",
            problems);
        Lie(intake.Employees, 1, MostEmployees, "employees", problems);
        Lie(intake.TurnoverEur, 0, MostEuro, "turnoverEur", problems);
        Lie(intake.BalanceEur, 0, MostEuro, "balanceEur", problems);
        Fit(intake, problems);
        if (problems.Count > 0)
        {
            throw new IntakeInvalidException(string.Join(" ", problems));
        }
    }

    private static void Fit(PlanIntake intake, List<string> problems)
    {
        if (intake.Products.Count > MostItems || intake.Overrides.Count > MostItems)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"The intake names more than {MostItems} products or overrides. Make a plan per group of products."));
        }

        foreach (var product in intake.Products)
        {
            if (product.Text is not { Length: > 0 and <= MostLetters })
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"A product has no text, or more than {MostLetters} letters. Name it in a few words."));
            }
        }

        foreach (var code in intake.CustomsCodes.Concat(intake.SbiCodes).Where(code => code.Length == 0 || !code.All(char.IsAsciiDigit)))
        {
            problems.Add($"The code '{code}' is not all digits. Write it without points and spaces, such as 6109.");
        }
    }

    private static void Exist(IEnumerable<string> values, string field, HashSet<string> known, string mend, List<string> problems)
    {
        foreach (var value in values.Where(value => !known.Contains(value)).Distinct(StringComparer.Ordinal))
        {
            problems.Add($"'{value}' in the field {field} does not exist. {mend}.");
        }
    }

    private static void Lie(decimal? value, decimal least, decimal most, string field, List<string> problems)
    {
        if (value < least || value > most)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"The field {field} is {value}. Use a number from {least} to {most}, or null when you do not know it."));
        }
    }
}
