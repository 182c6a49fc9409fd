using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Tests.Retrieval.Tables.Risk;

namespace Imvo.Assistant.Tests.Core.Planning.Laws;

/// <summary>Firms in a few words: <c>role importer; buys cashew-nuts; from VNM; staff 30</c>.</summary>
internal static class LawFirm
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static LawSituation Read(string words)
    {
        var intake = new PlanIntake();
        var sectors = new List<string>();
        var day = Today;
        foreach (var part in words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var space = part.IndexOf(' ', StringComparison.Ordinal);
            var value = part[(space + 1)..];
            var list = value.Split(' ');
            intake = part[..space] switch
            {
                "role" => intake with { Role = Enum.Parse<FirmRole>(value, ignoreCase: true) },
                "buys" => intake with { Products = [.. intake.Products, .. list.Select(Product)] },
                "sector" => intake with { Products = [.. intake.Products, .. list.Select(key => new IntakeProduct(key, [key]))] },
                "from" => intake with { Countries = list },
                "sells" => intake with { SalesCountries = list },
                "code" => intake with { CustomsCodes = list },
                "staff" => intake with { Employees = int.Parse(value, CultureInfo.InvariantCulture) },
                "turnover" => intake with { TurnoverEur = decimal.Parse(value, CultureInfo.InvariantCulture) },
                "balance" => intake with { BalanceEur = decimal.Parse(value, CultureInfo.InvariantCulture) },
                "large" => intake with { LargeCustomers = IsYes(value) },
                "tenders" => intake with { PublicTenders = IsYes(value) },
                _ => intake,
            };
            switch (part[..space])
            {
                case "day":
                    day = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                    break;
                case "parts":
                    sectors.AddRange(list);
                    break;
                default:
                    break;
            }
        }

        return LawSituation.Of(intake, RepositoryLaws.Tables, sectors, day);
    }

    public static LawCheck Check { get; } = new(RepositoryLaws.All, RepositoryLaws.Tables.Sources, RepositoryLaws.Tables.Wording);

    public static PlanLaw Law(string words, string key, TextLanguage language = TextLanguage.Dutch) =>
        Check.Check(Read(words), language, []).Single(law => string.Equals(law.Key, key, StringComparison.Ordinal));

    private static IntakeProduct Product(string key)
    {
        var known = RepositoryLaws.Tables.Products.Single(product => string.Equals(product.Key, key, StringComparison.Ordinal));
        return new IntakeProduct(key, [known.Sector], key);
    }

    private static bool IsYes(string value) => string.Equals(value, "yes", StringComparison.Ordinal);
}
