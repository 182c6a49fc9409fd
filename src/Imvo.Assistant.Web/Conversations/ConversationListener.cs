namespace Imvo.Assistant.Web.Conversations;

/// <summary>Someone who waits for news of a conversation. Take <see cref="Next"/> before reading, so that nothing falls between.</summary>
internal sealed class ConversationListener(Bell bell, Action leave) : IDisposable
{
    private Action? _leave = leave;

    /// <summary>Done when something is added after this call.</summary>
    public Task Next() => bell.Next();

    public void Dispose() => Interlocked.Exchange(ref _leave, null)?.Invoke();
}
