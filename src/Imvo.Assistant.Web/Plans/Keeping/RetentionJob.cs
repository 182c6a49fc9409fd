using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Plans.Reports;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Imvo.Assistant.Web.Plans.Keeping;

/// <summary>Removes plans and reports whose time is over: when the host starts, and every hour.</summary>
internal sealed partial class RetentionJob(PlanStore plans, PlanReports reports, AssistantParts parts, ILogger<RetentionJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        Clear();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, parts.Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Clear();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    // A file that cannot be removed now is tried again in an hour; the host goes on.
    private void Clear()
    {
        try
        {
            plans.RemoveExpired();
            reports.RemoveExpired();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogFailure(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Plans or reports whose time is over could not be removed")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
