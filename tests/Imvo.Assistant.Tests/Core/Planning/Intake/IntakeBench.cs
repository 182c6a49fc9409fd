using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Tests.Content;

namespace Imvo.Assistant.Tests.Core.Planning.Intake;

/// <summary>One reader over the repository's tables for all tests, and intakes written as short lines.</summary>
internal static class IntakeBench
{
    private static readonly Lazy<IntakeReader> Made = new(() => new IntakeReader(Tables));

    public static PlanTables Tables => RepositoryKnowledge.Value.PlanTables!;

    public static IntakeReader Reader => Made.Value;

    public static IntakeReading Dutch(string text) => Reader.Read(text, TextLanguage.Dutch);

    public static IntakeReading English(string text) => Reader.Read(text, TextLanguage.English);

    /// <summary>The values of an intake, as in <c>Sentences.tsv</c>: one letter or two for the slot, values sorted.</summary>
    public static SortedSet<string> Slots(PlanIntake intake)
    {
        var slots = new SortedSet<string>(StringComparer.Ordinal);
        AddAll(slots, "p", intake.Products.Select(product => product.ProductKey ?? string.Join('+', product.SectorKeys)));
        AddAll(slots, "c", intake.Countries);
        AddAll(slots, "s", intake.SalesCountries);
        AddAll(slots, "hs", intake.CustomsCodes);
        AddAll(slots, "sbi", intake.SbiCodes);
        AddAll(slots, "m", intake.Measures);
        Add(slots, "r", intake.Role == FirmRole.Unknown ? null : intake.Role.ToString().ToLowerInvariant());
        Add(slots, "e", intake.Employees?.ToString(CultureInfo.InvariantCulture));
        Add(slots, "t", intake.TurnoverEur?.ToString("0.##", CultureInfo.InvariantCulture));
        Add(slots, "b", intake.BalanceEur?.ToString("0.##", CultureInfo.InvariantCulture));
        Add(slots, "t1", YesOrNo(intake.Tier1Known));
        Add(slots, "pt", YesOrNo(intake.PublicTenders));
        Add(slots, "lc", YesOrNo(intake.LargeCustomers));
        Add(slots, "in", YesOrNo(intake.Innovation));
        Add(slots, "ct", intake.CompanyType?.ToString());
        Add(slots, "st", intake.Stage?.ToString());
        return slots;
    }

    public static SortedSet<string> Slots(string line)
    {
        var slots = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var part in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = part.IndexOf('=', StringComparison.Ordinal);
            AddAll(slots, part[..cut], part[(cut + 1)..].Split(','));
        }

        return slots;
    }

    private static string? YesOrNo(bool? value) => value switch
    {
        null => null,
        true => "true",
        false => "false",
    };

    private static void AddAll(SortedSet<string> slots, string slot, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Add(slots, slot, value);
        }
    }

    private static void Add(SortedSet<string> slots, string slot, string? value)
    {
        if (value is not null)
        {
            slots.Add($"{slot}={value}");
        }
    }
}
