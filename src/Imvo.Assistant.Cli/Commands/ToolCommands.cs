using System.CommandLine;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Cli.Commands;

/// <summary><c>imvo risks</c>, <c>laws</c>, <c>covenants</c> and <c>instruments</c>: the single tools of a plan.</summary>
internal static class ToolCommands
{
    public static Command Risks()
    {
        var product = new Option<string>("--product") { Description = "Product or service, in Dutch or English.", Required = true };
        var country = new Option<string[]>("--country") { Description = "Country of origin; may be given more than once." };
        var language = SharedOptions.Language();
        var command = new Command("risks", "The risks of a product and country, most severe first.") { product, country, language };
        command.SetAction(result =>
        {
            var making = PlanMaking.Of(result);
            var asked = PlanMaking.LanguageOf(result.GetValue(language));
            var words = $"{result.GetValue(product)} {string.Join(' ', (result.GetValue(country) ?? []).Select(name => (asked == TextLanguage.Dutch ? "uit " : "from ") + name))}";
            var reading = new IntakeReader(making.Tables).Read(words, asked);
            foreach (var question in reading.Questions.Where(question => !question.CanSkip))
            {
                Console.Error.WriteLine(question.Suggestions.Count == 0 ? question.Text : $"{question.Text} ({string.Join(", ", question.Suggestions)})");
            }

            foreach (var risk in making.Planner.Plan(reading, asked, making.Today).Risks)
            {
                Console.WriteLine($"{risk.Rank}. {risk.Title} [{risk.Key}]");
                Console.WriteLine($"   {string.Join(" ", risk.Severity.Reasons.Concat(risk.Likelihood.Reasons))}");
                Console.WriteLine($"   {string.Join("; ", risk.Sources.Select(source => source.Title))}");
            }

            return reading.Intake.Products.Count == 0 ? ExitCode.BadInput : ExitCode.Done;
        });
        return command;
    }

    public static Command Laws() => OfIntake("laws", "Which laws reach the firm of an intake.", plan => plan.Laws.Select(law =>
        $"{law.Key}: {LawCheck.NameOf(law.Effect)}. {law.Why}{(law.Caution is null ? string.Empty : " " + law.Caution)}{(law.CustomersAsk.Count == 0 ? string.Empty : "\n   - " + string.Join("\n   - ", law.CustomersAsk))}"));

    public static Command Instruments() => OfIntake("instruments", "Schemes, tools and contacts for the firm of an intake.", plan => plan.Instruments.Select(Line));

    public static Command Covenants()
    {
        var sector = new Option<string>("--sector") { Description = "Key of a sector, such as natural_stone.", Required = true };
        var language = SharedOptions.Language();
        var command = new Command("covenants", "Dutch sector agreements for a sector.") { sector, language };
        command.SetAction(result =>
        {
            var making = PlanMaking.Of(result);
            var key = result.GetValue(sector)!.Replace('-', '_');
            if (!making.Tables.Sectors.Any(row => string.Equals(row.Key, key, StringComparison.Ordinal)))
            {
                throw new CommandFailedException(ExitCode.BadInput, $"There is no sector '{key}'. Use one of {string.Join(", ", making.Tables.Sectors.Select(row => row.Key))}.");
            }

            var intake = new PlanIntake { Products = [new IntakeProduct(key, [key])] };
            Print(making.Planner.Plan(intake, PlanMaking.LanguageOf(result.GetValue(language)), making.Today).Covenants.Select(Line), "There is no agreement for this sector that we know of.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command OfIntake(string name, string description, Func<RiskPlan, IEnumerable<string>> lines)
    {
        var intake = new Option<string>("--intake") { Description = "Intake as a JSON file.", Required = true };
        var language = SharedOptions.Language();
        var asOf = SharedOptions.AsOf();
        var command = new Command(name, description) { intake, language, asOf };
        command.SetAction(result =>
        {
            var making = PlanMaking.Of(result);
            var plan = making.Plan(result.GetValue(intake)!, PlanMaking.LanguageOf(result.GetValue(language)), SharedOptions.DayOf(result.GetValue(asOf)));
            Print(lines(plan), "Nothing was found for this intake.");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(IEnumerable<string> lines, string nothing)
    {
        var printed = 0;
        foreach (var line in lines)
        {
            Console.WriteLine(line);
            printed++;
        }

        if (printed == 0)
        {
            Console.WriteLine(nothing);
        }
    }

    private static string Line(PlanSignpost post) => $"{post.Key}: {post.Name} ({post.Status}{(post.Confirmed ? string.Empty : ", not confirmed")}). {post.Why}";
}
