using System.Globalization;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Plans.Pages;

namespace Imvo.Assistant.Web.Plans.Facts;

/// <summary>Reads the form with facts: what the fields say, and what the free text says on top of it.</summary>
internal sealed class FactReading(PageFrame frame, PlanDesk desk)
{
    private const int MostPeople = 5_000_000;
    private const int MostCountries = 30;

    private static readonly string[] And = [",", ";", "/", "+", "\n", " en ", " and ", " & "];

    /// <summary>The changed facts. The problems say what is wrong; when there are any, the plan stays as it is.</summary>
    public FactOutcome Read(RiskPlan plan, FactForm form)
    {
        var problems = new List<string>();
        var fields = Fields(plan.Intake, form, problems);
        if (form.Text.Length == 0)
        {
            return Outcome(plan, fields, plan.Evidence, problems);
        }

        var said = desk.Amend(plan, form.Text);
        problems.AddRange(said.Questions.Where(question => !question.CanSkip).Select(Asked));
        if (!form.IsSure)
        {
            problems.AddRange(said.Remarks);
        }

        if (problems.Count == 0 && Same(plan.Intake, said.Intake))
        {
            problems.Add(frame.Worded("page.what-if-nothing-read"));
        }

        return Outcome(plan, Joined(plan.Intake, fields, said.Intake, problems), said.Evidence, problems) with { IsDoubtful = said.Remarks.Count > 0 };
    }

    private FactOutcome Outcome(RiskPlan plan, PlanIntake intake, IReadOnlyList<IntakeEvidence> evidence, List<string> problems)
    {
        if (problems.Count == 0 && Same(plan.Intake, intake))
        {
            problems.Add(frame.Worded("page.what-if-nothing"));
        }

        return new FactOutcome(intake, evidence, problems);
    }

    private PlanIntake Fields(PlanIntake known, FactForm form, List<string> problems)
    {
        var filled = FactForm.Of(known, new FactWords(frame));
        return known with
        {
            Countries = IsSame(form.Countries, filled.Countries) ? known.Countries : Countries(form.Countries, problems),
            SalesCountries = IsSame(form.Sales, filled.Sales) ? known.SalesCountries : Countries(form.Sales, problems),
            Employees = People(form.People, problems),
            Role = Enum.TryParse<FirmRole>(form.Role, ignoreCase: true, out var role) && Enum.IsDefined(role) ? role : FirmRole.Unknown,
            Stage = Enum.TryParse<ChainStage>(form.Stage, ignoreCase: true, out var stage) && Enum.IsDefined(stage) ? stage : null,
            Tier1Known = YesNo(form.Tier1),
            PublicTenders = YesNo(form.Public),
            LargeCustomers = YesNo(form.Large),
        };
    }

    // Each name by itself, so that one that is not known is named and the others are kept.
    private List<string> Countries(string text, List<string> problems)
    {
        var codes = new List<string>();
        foreach (var name in text.Split(And, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostCountries))
        {
            if (frame.Tables.Countries.FirstOrDefault(country => IsName(country.Name.Dutch, name) || IsName(country.Name.English, name)) is { } exact)
            {
                codes.Add(exact.Iso);
                continue;
            }

            var read = desk.Read($"{frame.Language.Choose("uit", "from")} {name}", frame.Language);
            if (read.Intake.Countries.Count > 0)
            {
                codes.AddRange(read.Intake.Countries);
                continue;
            }

            var nearest = read.Questions.FirstOrDefault(question => question.Suggestions.Count > 0)?.Suggestions ?? [];
            problems.Add(frame.Worded("page.country-unknown", ("word", name)) + (nearest.Count == 0 ? string.Empty : " " + Meant(nearest)));
        }

        return [.. codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private int? People(string text, List<string> problems)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people is >= 1 and <= MostPeople)
        {
            return people;
        }

        problems.Add(frame.Worded("page.people-no-number", ("word", text)));
        return null;
    }

    // What the text says counts over a field that was left as it was; when both were changed to something else, the user must choose.
    private PlanIntake Joined(PlanIntake known, PlanIntake fields, PlanIntake said, List<string> problems) => said with
    {
        Countries = List("countries", known.Countries, fields.Countries, said.Countries, problems),
        SalesCountries = List("sales", known.SalesCountries, fields.SalesCountries, said.SalesCountries, problems),
        Employees = One("people", known.Employees, fields.Employees, said.Employees, problems),
        Role = One("role", known.Role, fields.Role, said.Role, problems),
        Stage = One("stage", known.Stage, fields.Stage, said.Stage, problems),
        Tier1Known = One("tier1", known.Tier1Known, fields.Tier1Known, said.Tier1Known, problems),
        PublicTenders = One("public", known.PublicTenders, fields.PublicTenders, said.PublicTenders, problems),
        LargeCustomers = One("large", known.LargeCustomers, fields.LargeCustomers, said.LargeCustomers, problems),
    };

    private T One<T>(string fact, T known, T field, T said, List<string> problems)
    {
        var (isField, isSaid) = (!Equals(known, field), !Equals(known, said));
        Contradict(isField && isSaid && !Equals(field, said), fact, problems);
        return isField ? field : said;
    }

    private IReadOnlyList<string> List(string fact, IReadOnlyList<string> known, IReadOnlyList<string> field, IReadOnlyList<string> said, List<string> problems)
    {
        var (isField, isSaid) = (!IsSet(known, field), !IsSet(known, said));
        Contradict(isField && isSaid && !IsSet(field, said), fact, problems);
        return isField ? field : said;
    }

    private void Contradict(bool isContradiction, string fact, List<string> problems)
    {
        if (isContradiction)
        {
            problems.Add(frame.Worded("page.what-if-both", ("fact", frame.Worded("page.fact-" + fact))));
        }
    }

    private string Asked(IntakeQuestion question) => question.Suggestions.Count == 0 ? question.Text : $"{question.Text} {Meant(question.Suggestions)}";

    private string Meant(IReadOnlyList<string> words) => frame.Worded("page.meant", ("words", string.Join(", ", words)));

    private bool Same(PlanIntake one, PlanIntake other) => new FactWords(frame).Differences(one, other).Count == 0;

    private static bool? YesNo(string text) => text switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };

    private static bool IsName(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static bool IsSet(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.ToHashSet(StringComparer.Ordinal).SetEquals(other);
}
