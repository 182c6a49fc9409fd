using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Microsoft.AspNetCore.Http;

namespace Imvo.Assistant.Web.Plans.Pages;

/// <summary>What was filled in on the plan form.</summary>
internal sealed record PlanForm(string Product, string Country, string People, string Role, bool PublicTenders, bool LargeCustomers, TextLanguage Language)
{
    private const int MostLetters = 2000;

    public static PlanForm Of(IFormCollection form) => new(
        Cut(form["product"]),
        Cut(form["country"]),
        Cut(form["people"]),
        Cut(form["role"]),
        form.ContainsKey("public"),
        form.ContainsKey("large"),
        TextLanguageCodes.Parse(form["lang"]) ?? TextLanguage.Dutch);

    public static PlanForm Empty(TextLanguage language) => new(string.Empty, string.Empty, string.Empty, string.Empty, PublicTenders: false, LargeCustomers: false, language);

    /// <summary>Reads the two texts as one sentence; the fields that were filled in count over what the sentence says.</summary>
    public IntakeReading Read(PlanDesk desk)
    {
        var text = Country.Length == 0 ? Product : $"{Product} {Language.Choose("uit", "from")} {Country}";
        var reading = desk.Read(text, Language);
        var intake = reading.Intake with
        {
            Role = Enum.TryParse<FirmRole>(Role, ignoreCase: true, out var role) && Enum.IsDefined(role) && role != FirmRole.Unknown ? role : reading.Intake.Role,
            Employees = int.TryParse(People, NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people > 0 ? people : reading.Intake.Employees,
            PublicTenders = PublicTenders ? true : reading.Intake.PublicTenders,
            LargeCustomers = LargeCustomers ? true : reading.Intake.LargeCustomers,
        };
        IntakeRules.Check(intake, desk.Tables);
        return reading with { Intake = intake, Questions = [.. reading.Questions.Where(question => !question.CanSkip), .. desk.Missing(intake, Language).Where(question => question.CanSkip)] };
    }

    private static string Cut(string? text) => text is null ? string.Empty : text.Trim()[..Math.Min(text.Trim().Length, MostLetters)];
}
