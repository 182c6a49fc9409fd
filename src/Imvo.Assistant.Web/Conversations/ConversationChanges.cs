using System.Collections.Concurrent;
using Imvo.Assistant.State;

namespace Imvo.Assistant.Web.Conversations;

/// <summary>Wakes who waits for news of a conversation. News itself is read from the store, so that none is lost between two waits.</summary>
internal sealed class ConversationChanges
{
    private readonly ConcurrentDictionary<ConversationKey, Bell> _bells = new();

    /// <summary>Listens to a conversation until it is disposed of.</summary>
    public ConversationListener Listen(ConversationKey key)
    {
        while (true)
        {
            var bell = _bells.GetOrAdd(key, _ => new Bell());
            if (bell.TryEnter())
            {
                return new ConversationListener(bell, () => Leave(key, bell));
            }
        }
    }

    /// <summary>Tells that something was added.</summary>
    public void Ring(ConversationKey key)
    {
        if (_bells.TryGetValue(key, out var bell))
        {
            bell.Ring();
        }
    }

    // The last one out removes the bell, so that conversations nobody listens to cost nothing.
    private void Leave(ConversationKey key, Bell bell)
    {
        if (bell.Leave())
        {
            _bells.TryRemove(KeyValuePair.Create(key, bell));
        }
    }
}
