using System.Text.Json;
using Imvo.Assistant.Web.Hosting;

namespace Imvo.Assistant.Web.Plans.Reports;

/// <summary>Keeps what readers say is wrong in plans, one report a line in the data folder, for as long as plans are kept.</summary>
public sealed class PlanReports(AssistantParts parts)
{
    // Some ten thousand reports: more than a person reads, and less than fills a disk.
    private const long MostBytes = 16 * 1024 * 1024;

    private readonly string _folder = Path.Combine(parts.DataFolder, "plans");
    private readonly TimeSpan _time = TimeSpan.FromDays(parts.Settings.Retention.PlanDays);
    private readonly Lock _writing = new();

    private string Name => Path.Combine(_folder, "reports.jsonl");

    /// <summary>Keeps a report; false when there is no room for more.</summary>
    public bool Add(PlanReport report)
    {
        lock (_writing)
        {
            if (File.Exists(Name) && new FileInfo(Name).Length >= MostBytes)
            {
                return false;
            }

            Directory.CreateDirectory(_folder);
            File.AppendAllText(Name, Line(report));
            return true;
        }
    }

    /// <summary>The reports whose time is not over, oldest first. A line that was cut off is passed over.</summary>
    public IReadOnlyList<PlanReport> Read() => [.. All().Where(report => !IsOver(report))];

    /// <summary>Removes the reports whose time is over; gives how many.</summary>
    public int RemoveExpired()
    {
        lock (_writing)
        {
            var all = All();
            var left = all.Where(report => !IsOver(report)).ToList();
            if (left.Count < all.Count)
            {
                File.WriteAllText(Name + ".next", string.Concat(left.Select(Line)));
                File.Move(Name + ".next", Name, overwrite: true);
            }

            return all.Count - left.Count;
        }
    }

    private static string Line(PlanReport report) => JsonSerializer.Serialize(report, PlanReportJson.Default.PlanReport) + "\n";

    private static PlanReport? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, PlanReportJson.Default.PlanReport);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private List<PlanReport> All() => File.Exists(Name) ? [.. File.ReadLines(Name).Select(Parse).OfType<PlanReport>()] : [];

    private bool IsOver(PlanReport report) => parts.Clock.GetUtcNow() - report.At >= _time;
}
