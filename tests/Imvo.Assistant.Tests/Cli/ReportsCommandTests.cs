using System.Text.Json;
using Imvo.Assistant.Web.Plans.Reports;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed class ReportsCommandTests : IDisposable
{
    private readonly CliWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Reports_None_SaysSo() =>
        Assert.Equal("There are no reports.", Assert.Single((await _workspace.Run("reports")).Exits(0).OutputLines));

    [Fact]
    public async Task Reports_Some_AreListedWithAWarningAboutPersonalData()
    {
        var report = new PlanReport(TimeProvider.System.GetUtcNow(), "0123456789abcdef0123456789abcdef", "law:eudr", "EUDR", "2026.11-cdb0aa6f", "De datum\nis anders.");
        Directory.CreateDirectory(Path.Combine(_workspace.Index.Data, "plans"));
        await File.WriteAllTextAsync(
            Path.Combine(_workspace.Index.Data, "plans", "reports.jsonl"), JsonSerializer.Serialize(report, PlanReportJson.Default.PlanReport) + "\n{\"cut off");

        var listed = (await _workspace.Run("reports")).Exits(0);
        var json = (await _workspace.Run("reports", "--json")).Exits(0);

        Assert.EndsWith("law:eudr  EUDR", listed.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal(["   /plans/0123456789abcdef0123456789abcdef  tables 2026.11-cdb0aa6f", "   De datum", "   is anders."], listed.OutputLines.Skip(1).Take(3), StringComparer.Ordinal);
        Assert.Contains("may hold personal data; each is removed after 365 days", listed.Output, StringComparison.Ordinal);
        Assert.Equal(report, Assert.Single(JsonSerializer.Deserialize(json.Output, PlanReportJson.Default.IReadOnlyListPlanReport)!));
    }

    [Fact]
    public async Task Validate_OwnFileWithAMistake_NamesFileAndLine()
    {
        var file = _workspace.Index.Write("own.csv", "country,value\n");

        var result = (await _workspace.RunWith("Data__IndicatorFiles", file, "knowledge", "validate", "--folder", Content.RepositoryFolder.Knowledge)).Exits(2);

        Assert.StartsWith($"{file}: has another header; make it country,indicator,value,year", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
