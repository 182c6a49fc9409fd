using Imvo.Assistant.State;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Plans.Keeping;
using Imvo.Assistant.Web.Plans.Reports;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Imvo.Assistant.Web.Retention;

/// <summary>Removes conversations, plans and reports whose time is over: when the host starts, and every hour.</summary>
internal sealed partial class RetentionJob(
    PlanStore plans, PlanReports reports, ConversationStore conversations, AssistantParts parts, ILogger<RetentionJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Clear();
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, parts.Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await Clear();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    // What cannot be removed now is tried again in an hour; the host goes on.
    private async Task Clear()
    {
        try
        {
            plans.RemoveExpired();
            reports.RemoveExpired();
            var over = parts.Clock.GetUtcNow() - TimeSpan.FromDays(parts.Settings.Retention.ConversationDays);
            foreach (var tenant in conversations.Tenants())
            {
                await conversations.EraseOlderAsync(tenant, over);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException or StoreBusyException)
        {
            LogFailure(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was kept long enough could not be removed")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
