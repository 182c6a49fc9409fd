using System.Text.Json.Nodes;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations.Outlines;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Web.Channels.WebChat;

/// <summary>A reply as one activity that Web Chat 4.18 shows well.</summary>
internal sealed class WebChatFormatter
{
    private readonly WebChatText _text;
    private readonly WebChatCitations _citations;

    public WebChatFormatter(PromptLibrary prompts)
    {
        var outline = new ReplyOutline(prompts);
        _text = new WebChatText(outline);
        _citations = new WebChatCitations(prompts, outline);
        BotName = prompts.Say("chat_bot_name", TextLanguage.Dutch);
    }

    /// <summary>The name of the assistant; it says that it is a machine.</summary>
    public string BotName { get; }

    /// <summary>The activity, without what the event gives it: id, time, sender.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="turn">Id of the turn, which a thumb sends back.</param>
    /// <param name="site">Address of this host as the client sees it.</param>
    public JsonObject Format(AssistantReply reply, string turn, string site)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["text"] = _text.Of(reply),
            ["textFormat"] = "markdown",
            ["locale"] = reply.Language == TextLanguage.Dutch ? "nl-NL" : "en-GB",
            ["inputHint"] = "acceptingInput",
            ["entities"] = new JsonArray(_citations.Of(reply, turn)),
        };
        if (reply.Actions.Count > 0)
        {
            activity["suggestedActions"] = new JsonObject
            {
                ["actions"] = new JsonArray([.. reply.Actions.Select(action => new JsonObject
                {
                    ["type"] = "imBack",
                    ["title"] = action.Title,
                    ["value"] = action.Value,
                })]),
            };
        }

        var cards = reply.Blocks.OfType<PlanCard>().Where(card => card.Links.Count > 0).ToList();
        if (cards.Count > 0)
        {
            activity["attachments"] = new JsonArray([.. cards.Select(card => PlanCardFace.Of(card, site))]);
        }

        return activity;
    }
}
