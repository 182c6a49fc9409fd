using System.Collections.Concurrent;
using System.Text.Json;
using Imvo.Assistant.Orchestration.Conversations;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;
using Imvo.Assistant.State;
using Microsoft.Extensions.Logging;

namespace Imvo.Assistant.Web.Conversations;

/// <summary>
/// Takes turns in and sees that each is answered once, in the order of its conversation: received → answered → shown. Who accepted a
/// turn has it on disk; after a stop the next start goes on with it.
/// </summary>
internal sealed partial class ConversationDesk(
    ConversationStore store,
    ConversationChanges changes,
    Lazy<TurnProcessor> processor,
    ConversationPlans plans,
    ILogger<ConversationDesk> log)
{
    private readonly ConcurrentDictionary<ConversationKey, TurnWorker> _workers = new();

    /// <summary>Accepts a turn; it is answered afterwards.</summary>
    /// <exception cref="StoreBusyException">Too much waits; nothing was accepted.</exception>
    public async Task<ReceivedTurn> Accept(ConversationKey key, string activityId, StoredTurn turn)
    {
        var received = await store.ReceiveAsync(key, activityId, turn.ToBytes());
        if (received.IsNew)
        {
            changes.Ring(key);
            Work(key);
        }

        return received;
    }

    /// <summary>Goes on with turns that an earlier run accepted and did not answer.</summary>
    public void Resume()
    {
        foreach (var key in store.Unanswered().Select(turn => turn.Key).Distinct())
        {
            Work(key);
        }
    }

    /// <summary>Done when no turn waits or is worked on.</summary>
    public Task Idle() => Task.WhenAll(_workers.Values.Select(worker => worker.Done));

    private void Work(ConversationKey key)
    {
        while (true)
        {
            var worker = _workers.GetOrAdd(key, _ => new TurnWorker());
            switch (worker.Ask())
            {
                case WorkerState.Closed:
                    continue;
                case WorkerState.Started:
                    _ = Task.Run(() => AnswerAll(key, worker));
                    return;
                default:
                    return;
            }
        }
    }

    private async Task AnswerAll(ConversationKey key, TurnWorker worker)
    {
        while (worker.HasMore())
        {
            try
            {
                while (store.NextUnanswered(key) is { } waiting)
                {
                    await Answer(waiting);
                    changes.Ring(key);
                }
            }
            catch (ConversationErasedException)
            {
                // Its owner erased it meanwhile: there is nobody to answer.
            }
            catch (Exception e)
            {
                // The turn stays received: the next one, or the next start, tries again.
                LogStoreFailure(log, e);
            }
        }

        _workers.TryRemove(KeyValuePair.Create(key, worker));
    }

    private async Task Answer(WaitingTurn waiting)
    {
        var key = waiting.Turn.Key;
        var before = waiting.State.IsEmpty
            ? new ConversationState { Tenant = key.Tenant.Length == 0 ? null : key.Tenant }
            : ConversationJson.ReadState(waiting.State.Span);
        var received = waiting.Turn.Event;
        var stored = StoredTurn.Of(received.Body);
        var outcome = Process(before, stored.Turn with { Id = TurnId.Of(received), At = received.At });
        if (outcome.ErasesEarlierTurns)
        {
            plans.Remove(store.Read(key));
        }

        var reply = new StoredReply(plans.Keep(outcome.Reply), IsToShown: stored.Activity is not null);
        await store.AnswerAsync(
            waiting.Turn,
            reply.ToBytes(),
            JsonSerializer.SerializeToUtf8Bytes(outcome.State, ConversationJson.Compact.ConversationState),
            outcome.ErasesEarlierTurns);
    }

    private TurnOutcome Process(ConversationState before, IncomingTurn incoming)
    {
        try
        {
            return processor.Value.Process(before, incoming);
        }
        catch (Exception e)
        {
            LogFailure(log, e);
            return processor.Value.Fail(before, incoming);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn could not be answered")]
    private static partial void LogFailure(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Critical, Message = "A turn could not be read or its answer stored; it is tried again at the next turn or start")]
    private static partial void LogStoreFailure(ILogger logger, Exception exception);
}
