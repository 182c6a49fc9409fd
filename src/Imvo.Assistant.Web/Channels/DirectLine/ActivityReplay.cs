using System.Globalization;
using System.Text.Json.Nodes;
using Imvo.Assistant.State;
using Imvo.Assistant.Web.Channels.WebChat;
using Imvo.Assistant.Web.Conversations;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>What happened in a conversation, as activities. The same event gives the same activity at every replay.</summary>
internal sealed class ActivityReplay(ConversationStore store, WebChatFormatter formatter)
{
    /// <summary>The activities after a position.</summary>
    /// <param name="grant">Whose conversation.</param>
    /// <param name="after">The position the client has.</param>
    /// <param name="site">Address of this host as the client sees it, without a slash at its end.</param>
    public ActivitySet After(DirectLineGrant grant, long after, string site)
    {
        var events = store.Read(grant.Key, after);
        var activities = new List<JsonObject>(events.Count);
        foreach (var happened in events)
        {
            if (Activity(happened, grant, site) is { } activity)
            {
                activities.Add(activity);
            }
        }

        return new ActivitySet(activities, Watermark.Of(events.Count > 0 ? events[^1].Position : after));
    }

    private JsonObject? Activity(ConversationEvent happened, DirectLineGrant grant, string site)
    {
        var activity = happened.Kind switch
        {
            EventKind.Received => StoredTurn.Of(happened.Body).Activity,
            EventKind.Answered => Reply(StoredReply.Of(happened.Body), TurnId.Of(happened.Turn), site),
            _ => null,
        };
        if (activity is null)
        {
            return null;
        }

        activity["id"] = TurnId.Of(happened);
        activity["timestamp"] = happened.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        activity["channelId"] = "directline";
        activity["conversation"] = new JsonObject { ["id"] = grant.Conversation };
        activity["from"] = happened.Kind == EventKind.Received
            ? new JsonObject { ["id"] = grant.User, ["role"] = "user" }
            : new JsonObject { ["id"] = "imvo", ["name"] = formatter.BotName, ["role"] = "bot" };
        return activity;
    }

    private JsonObject Reply(StoredReply stored, string turn, string site)
    {
        var activity = formatter.Format(stored.Reply, turn, site);
        if (stored.IsToShown)
        {
            // Web Chat holds back for five seconds what replies to an activity that it was never shown.
            activity["replyToId"] = turn;
        }

        return activity;
    }
}
