using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Documents;
using Imvo.Assistant.Documents.Markdown;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Retrieval.Tables.Risk;
using Imvo.Assistant.Retrieval.Tables.Risk.Compiled;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables.Risk;

/// <summary>An operator's own figures over the tables of the project.</summary>
public sealed class OperatorIndicatorsTests : IDisposable
{
    private const string IndicatorHead = "key,name_nl,name_en,caution_nl,caution_en,kind,medium,high,reason_nl,reason_en,issues,source,edition,reviewed,confirmed";
    private const string ValueHead = "country,indicator,value,year";
    private const string Slavery = "own_slavery,Eigen index slavernij,Own slavery index,Let op.,Mind.,number-high-bad,4,7,Eigen keuze.,Our choice.,forced_labour,Licensed index of Example,2026,2026-11-20,yes";

    private static readonly IReadOnlyDictionary<string, IndicatorBounds> Bounds = ReadBounds();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("imvo-overlay-");

    private static PlanTables Shipped => RepositoryKnowledge.Value.PlanTables!;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Merge_OwnIndicatorAndValues_AreWeighedAndNamedAsTheOperators()
    {
        var tables = Merged(Write("indicators.csv", IndicatorHead, Slavery), Write("values.csv", ValueHead, "PRT,own_slavery,9.5,2026"));

        var shipped = Plan(Shipped);
        var plan = Plan(tables);

        var risk = plan.Risks.Single(risk => string.Equals(risk.Key, "natural_stone.forced_labour", StringComparison.Ordinal));
        Assert.Contains(risk.Likelihood.Reasons, reason => reason.Contains("Eigen index slavernij: 9,5 (2026), hoog (gegeven van de beheerder van deze website)", StringComparison.Ordinal));
        Assert.Contains(risk.Sources, source => source is { ByOperator: true, Title: "Licensed index of Example", Edition: "2026", Confirmed: true });
        Assert.Contains("(gegevens van de beheerder van deze website)", MarkdownWriter.Write(new PlanDocuments(tables).Plan(plan)), StringComparison.Ordinal);
        Assert.StartsWith(Shipped.Version + "+", plan.TablesVersion, StringComparison.Ordinal);
        Assert.NotEqual(shipped.PlanHash, plan.PlanHash, StringComparer.Ordinal);
        Assert.DoesNotContain(shipped.Sources, source => source.ByOperator);
    }

    [Fact]
    public void Merge_ValueOfAShippedIndicator_TakesItsPlaceAndStandsOnTheFile()
    {
        var tables = Merged(Write("own-cpi.csv", ValueHead, "PRT,ti_cpi_score,12,2026-06"));

        var value = Assert.Single(tables.IndicatorValues, value => value is { Country: "PRT", Indicator: "ti_cpi_score" });
        Assert.Equal((Band.High, "operator:own-cpi", false), (value.Band, value.Origin!.Source, value.Origin.Confirmed));
        Assert.Equal(Shipped.IndicatorValues.Count, tables.IndicatorValues.Count);
        Assert.Contains(Plan(tables).Sources, source => source is { ByOperator: true, Title: "own-cpi" });
    }

    [Fact]
    public void Merge_AnotherContent_IsAnotherVersion_AndTheSameIsTheSame()
    {
        var one = Merged(Write("a.csv", ValueHead, "PRT,ti_cpi_score,12,2026")).Version;

        Assert.Equal(one, Merged(Write("a.csv", ValueHead, "PRT,ti_cpi_score,12,2026")).Version);
        Assert.NotEqual(one, Merged(Write("a.csv", ValueHead, "PRT,ti_cpi_score,13,2026")).Version, StringComparer.Ordinal);
        Assert.Same(Shipped, Merged());
    }

    [Theory]
    [InlineData(ValueHead, "XXX,ti_cpi_score,12,2026", "own.csv · XXX · country: 'XXX' is no code of countries.csv; add the country or correct the code (line 2)")]
    [InlineData(ValueHead, "PRT,no_such,12,2026", "own.csv · PRT · indicator: 'no_such' is no key of indicators.csv; add the indicator or correct the key (line 2)")]
    [InlineData(ValueHead, "PRT,ti_cpi_score,\"12,5\",2026", "own.csv · PRT · value: '12,5' is no number; write a number with a point (line 2)")]
    [InlineData(ValueHead, "PRT,freedom_house_status,not free,2026", "own.csv · PRT · value: 'not free' counts as low; write 'Not Free' with the same capitals as in indicators.csv (line 2)")]
    [InlineData(ValueHead, "PRT,ti_cpi_score,12,last year", "own.csv · PRT · year: 'last year' is no year; write 2025, 2025-06 or 2019-2025 (line 2)")]
    [InlineData(ValueHead, "PRT,ti_cpi_score,12", "own.csv · PRT: has 3 columns and not 4; put a text with a comma between quotes (line 2)")]
    [InlineData(ValueHead, "PRT,ti_cpi_score,12,2026\nPRT,ti_cpi_score,13,2026", "own.csv · PRT · country: 'PRT' has a value of 'ti_cpi_score' already; keep one of the two (line 3)")]
    [InlineData(ValueHead, "PRT,ilo_ratifications,8,2026", "own.csv · PRT · indicator: 'ilo_ratifications' is counted from the project's own table; it cannot be given (line 2)")]
    [InlineData("country;indicator;value;year", "PRT;ti_cpi_score;12;2026", "own.csv: parts its columns by semicolons; save it as CSV with commas (line 1)")]
    [InlineData("country,value", "PRT,12", "own.csv: has another header; make it country,indicator,value,year for values, or key,name_nl,")]
    [InlineData(IndicatorHead, "ti_cpi_score,a,a,a,a,number-high-bad,4,7,a,a,tax,a,2026,2026-11-20,yes", "own.csv · ti_cpi_score · key: 'ti_cpi_score' exists already; choose another key, or give only values for it (line 2)")]
    [InlineData(IndicatorHead, "own,a,a,a,a,number-high-bad,7,4,a,a,tax,a,2026,2026-11-20,yes", "own.csv · own · high: lies on the wrong side of medium;")]
    [InlineData(IndicatorHead, "own,a,a,a,a,number-high-bad,4,7,a,a,taxes,a,2026,2026-11-20,yes", "own.csv · own · issues: 'taxes' is no key of issues.csv; use one of its keys (line 2)")]
    [InlineData(IndicatorHead, "own,a,a,a,a,conventions,,,a,a,tax,a,2026,2026-11-20,yes", "own.csv · own · kind: 'conventions' is for the project's own table;")]
    [InlineData(IndicatorHead, "own,,a,a,a,number-high-bad,4,7,a,a,tax,,2026,20-11-2026,maybe", "own.csv · own · source: is empty; write it (line 2)")]
    public void Merge_Mistake_IsNamedWithFileLineAndMend(string head, string row, string said)
    {
        var problems = new ProblemList();

        OperatorIndicators.Merge(Shipped, Bounds, [Write("own.csv", head, row)], problems);

        Assert.Contains(problems.InOrder(), problem => problem.ToString().Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Merge_FileThatCannotBeRead_IsNamed()
    {
        var problems = new ProblemList();
        var bytes = Path.Combine(_folder.FullName, "latin.csv");
        File.WriteAllBytes(bytes, [0xE9, 0xFF]);

        OperatorIndicators.Merge(Shipped, Bounds, [bytes, Path.Combine(_folder.FullName, "missing.csv")], problems);

        Assert.Collection(
            problems.InOrder(),
            problem => Assert.EndsWith("latin.csv: is not UTF-8; save it as UTF-8", problem.ToString(), StringComparison.Ordinal),
            problem => Assert.EndsWith("correct the setting Data:IndicatorFiles", problem.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Compiled_FileChanged_IsMadeAnew()
    {
        var file = Write("own.csv", ValueHead, "PRT,ti_cpi_score,12,2026");
        var compiled = new CompiledTables(Path.Combine(_folder.FullName, "data"), RepositoryFolder.Knowledge, file);
        var first = compiled.Read();
        var again = compiled.Read();

        Write("own.csv", ValueHead, "PRT,ti_cpi_score,98,2026", "ESP,ti_cpi_score,97,2026");
        var changed = compiled.Read();

        Assert.Equal(first.Version, again.Version);
        Assert.True(again.Sources["operator:own"].ByOperator);
        Assert.NotEqual(first.Version, changed.Version, StringComparer.Ordinal);
        Assert.Equal(Band.Low, changed.IndicatorValues.Single(value => value is { Country: "ESP", Indicator: "ti_cpi_score" }).Band);
    }

    private static Imvo.Assistant.Core.Planning.Plans.RiskPlan Plan(PlanTables tables) => new RiskPlanner(tables).Plan(
        new PlanIntake { Products = [new IntakeProduct("granieten tegels", ["natural_stone"])], Countries = ["PRT"], Role = FirmRole.Importer },
        TextLanguage.Dutch,
        new DateOnly(2026, 11, 22));

    private static Dictionary<string, IndicatorBounds> ReadBounds()
    {
        var problems = new ProblemList();
        return IndicatorRows.Read(KnowledgeFiles.Read(RepositoryFolder.Knowledge, problems), Shipped.Issues, problems)
            .ToDictionary(row => row.Indicator.Key, row => row.Bounds, StringComparer.Ordinal);
    }

    private PlanTables Merged(params string[] files)
    {
        var problems = new ProblemList();
        var tables = OperatorIndicators.Merge(Shipped, Bounds, files, problems);
        Assert.Empty(problems.InOrder());
        return tables;
    }

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return path;
    }
}
