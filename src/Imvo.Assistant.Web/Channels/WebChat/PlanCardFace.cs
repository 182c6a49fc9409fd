using System.Text.Json.Nodes;
using Imvo.Assistant.Orchestration.Conversations.Replies;

namespace Imvo.Assistant.Web.Channels.WebChat;

/// <summary>The ways on from a plan, as an Adaptive Card (1.5, which every channel shows): its page and its documents.</summary>
internal static class PlanCardFace
{
    /// <summary>The attachment.</summary>
    /// <param name="card">The plan.</param>
    /// <param name="site">Address of this host, for links that begin with a slash.</param>
    public static JsonObject Of(PlanCard card, string site) => new()
    {
        ["contentType"] = "application/vnd.microsoft.card.adaptive",
        ["content"] = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["speak"] = card.Title,
            ["body"] = new JsonArray(new JsonObject
            {
                ["type"] = "TextBlock",
                ["text"] = MarkdownText.Escape(card.Title),
                ["weight"] = "Bolder",
                ["wrap"] = true,
            }),
            ["actions"] = new JsonArray([.. card.Links.Select(link => new JsonObject
            {
                ["type"] = "Action.OpenUrl",
                ["title"] = link.Title,
                ["url"] = link.Address.StartsWith('/') ? site + link.Address : link.Address,
            })]),
        },
    };
}
