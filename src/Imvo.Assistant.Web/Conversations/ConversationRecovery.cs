using Microsoft.Extensions.Hosting;

namespace Imvo.Assistant.Web.Conversations;

/// <summary>At start goes on with what the last run left; at stop waits for what is being answered.</summary>
internal sealed class ConversationRecovery(ConversationDesk desk) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        desk.Resume();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => desk.Idle().WaitAsync(cancellationToken);
}
