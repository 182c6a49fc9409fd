using System.Text.Json;
using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Evaluation.Plans;
using Imvo.Assistant.Tests.Content;
using Imvo.Assistant.Tests.Documents;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Plans;

/// <summary>The plans of all scenarios speak one language, to a reader who is addressed politely, and stand on sources.</summary>
public partial class PlanLanguageTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly string[] EnglishWords = ["the", "and", "with", "not", "you", "your", "are", "this", "that", "from", "which"];
    private static readonly string[] DutchWords = ["de", "het", "een", "en", "van", "met", "voor", "niet", "uw", "dat", "wij", "naar", "uit"];
    private static readonly string[] Familiar = ["je", "jij", "jouw", "jullie"];

    // Texts of these members are codes, words of the firm, or names of publications and of initiatives.
    private static readonly HashSet<string> Unread = new(
        ["intake", "evidence", "missing", "sources", "key", "issue", "theme", "rules", "rule", "id", "tablesVersion", "planHash", "initiatives", "language", "countries", "products", "oecdChapter", "sdgTargets"],
        StringComparer.Ordinal);

    private static readonly Lazy<HashSet<string>> Names = new(() => DocumentDesk.Tables.Initiatives.Select(initiative => initiative.Name).ToHashSet(StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlyList<RiskPlan>> Dutch = new(() => Plans(TextLanguage.Dutch));
    private static readonly Lazy<IReadOnlyList<RiskPlan>> English = new(() => Plans(TextLanguage.English));

    [Fact]
    public void Plan_Dutch_HoldsNoEnglish() => Assert.Empty(Dutch.Value.SelectMany(plan => Strays(Texts(plan), EnglishWords)).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Plan_English_HoldsNoDutch() => Assert.Empty(English.Value.SelectMany(plan => Strays(Texts(plan), DutchWords)).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Document_Dutch_HoldsNoEnglish() => Assert.Empty(Documents(Dutch.Value).SelectMany(document => Strays(Said(document), EnglishWords)).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Document_English_HoldsNoDutch() => Assert.Empty(Documents(English.Value).SelectMany(document => Strays(Said(document), DutchWords)).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Document_Dutch_IsPolite() => Assert.Empty(Documents(Dutch.Value).SelectMany(document => Strays(Said(document), Familiar)).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Statements_WithANumber_HaveASource() => Assert.All(Dutch.Value, plan =>
    {
        Assert.All(plan.Steps.SelectMany(step => step.Actions), action => Assert.NotEmpty(action.Sources));
        Assert.All(plan.Risks.Where(risk => risk.Likelihood.Reasons.Concat(risk.Severity.Reasons).Append(risk.Impact).Any(HasDigit)), risk => Assert.NotEmpty(risk.Sources));
        Assert.All(plan.Laws.Where(law => HasDigit(law.Why)), law => Assert.NotEmpty(law.Sources));
    });

    [Fact]
    public void Terms_OfTheField_AreExplainedWhereADocumentUsesThemFirst()
    {
        foreach (var (plans, language) in new[] { (Dutch.Value, TextLanguage.Dutch), (English.Value, TextLanguage.English) })
        {
            var terms = DocumentDesk.Tables.Wording.Where(entry => entry.Key.StartsWith("term.", StringComparison.Ordinal)).Select(entry => entry.Value.In(language).Split(": ")[0]).ToList();
            foreach (var document in Documents(plans))
            {
                var text = string.Join('\n', DocumentDesk.Texts(document).Where(part => part is { Link: null, IsBlank: false, IsStrong: false }).Select(part => part.Text));
                Assert.All(terms, term => AssertExplained(term, text));
            }
        }
    }

    [Fact]
    public void Actions_InNinetyDays_FitTheSizeOfTheFirm() => Assert.All(Dutch.Value, plan =>
    {
        var soon = plan.Steps.SelectMany(step => step.Actions).Count(action => action.Horizon != ActionHorizon.Year);
        Assert.InRange(soon, 1, plan.Size switch { FirmSize.Micro => 8, FirmSize.Small => 16, _ => 24 });
    });

    private static void AssertExplained(string term, string text)
    {
        var first = Regex.Match(text, $@"(?<![\p{{L}}\p{{N}}()’'-]){Regex.Escape(term)}(?![\p{{L}}\p{{N}}()’'-])", RegexOptions.None, TimeSpan.FromSeconds(5));
        Assert.True(!first.Success || text.AsSpan(first.Index + first.Length).StartsWith(" (", StringComparison.Ordinal), $"{term}: {text[first.Index..Math.Min(text.Length, first.Index + 60)]}");
    }

    private static List<RiskPlan> Plans(TextLanguage language)
    {
        var tables = DocumentDesk.Tables;
        var reader = new IntakeReader(tables);
        var planner = new RiskPlanner(tables);
        var file = Path.Combine(RepositoryFolder.Path, "tests", "Datasets", "plans", "scenarios.jsonl");

        // Every text in both languages: a Dutch firm may ask for an English plan.
        return [.. PlanEvaluationJson.ReadScenarios(file).Select(scenario => planner.Plan(
            reader.Read(scenario.Text, TextLanguageCodes.Parse(scenario.Lang ?? "nl")!.Value).Intake, language, Day))];
    }

    private static IEnumerable<PageDocument> Documents(IEnumerable<RiskPlan> plans) =>
        plans.SelectMany(plan => new[] { "plan", "policy", "letter", "answers" }.Select(part => DocumentDesk.Make(plan, part)));

    // A heading of a table row may be a name; so may what an initiative is traced by, and the code of a plan may spell a word.
    private static IEnumerable<string> Said(PageDocument document) => DocumentDesk.Texts(document).Where(text => text.Link is null).Select(text => text.Lead + text.Text)
        .Where(text => !Names.Value.Contains(text) && !HashOfPlan().IsMatch(text))
        .Concat(DocumentDesk.Blocks(document).OfType<HeadingBlock>().Select(heading => heading.Text));

    private static IEnumerable<string> Texts(RiskPlan plan)
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(plan, PlanJson.Compact.RiskPlan));

        // An initiative is traced by its name.
        return [.. Texts(json.RootElement), .. plan.Trace.Where(entry => !entry.Rule.StartsWith("sign.", StringComparison.Ordinal)).SelectMany(entry => entry.Inputs.Select(input => input[(input.IndexOf('=', StringComparison.Ordinal) + 1)..]).Append(entry.Outcome))];
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => !Unread.Contains(member.Name) && member.Name is not "trace").SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    // What stands between quotes is the firm's own word, or the name on a list.
    private static IEnumerable<string> Strays(IEnumerable<string> texts, string[] words) => texts
        .Select(text => (Text: text, Plain: Quoted().Replace(text, string.Empty)))
        .Where(item => Word().Matches(item.Plain).Any(match => words.Contains(match.Value, StringComparer.Ordinal)))
        .Select(item => item.Text);

    private static bool HasDigit(string text) => text.Any(char.IsAsciiDigit);

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HashOfPlan();

    [GeneratedRegex("“[^”]*”", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![\p{L}-])\p{L}+(?![\p{L}-])", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
