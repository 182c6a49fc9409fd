using System.Globalization;
using Imvo.Assistant.State;

namespace Imvo.Assistant.Web.Conversations;

/// <summary>Names turns and events, the same after every restart.</summary>
internal static class TurnId
{
    /// <summary>Id of the activity that stands for an event of a conversation.</summary>
    public static string Of(ConversationEvent happened) => Of(happened.Position);

    /// <summary>Id of the activity that stands at a position.</summary>
    public static string Of(long position) => position.ToString("D7", CultureInfo.InvariantCulture);
}
