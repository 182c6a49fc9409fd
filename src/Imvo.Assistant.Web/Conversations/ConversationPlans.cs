using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Prompts;
using Imvo.Assistant.State;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Plans;
using Imvo.Assistant.Web.Plans.Keeping;

namespace Imvo.Assistant.Web.Conversations;

/// <summary>Keeps the plans that conversations show, with the ways to their page and documents, and removes them with the conversation.</summary>
internal sealed class ConversationPlans(PlanDesk plans, PlanStore store, PromptLibrary prompts, AssistantParts parts)
{
    private const string Page = "/plans/";

    // Without a public address links begin with a slash: each channel knows under which address it is reached.
    private string Site => parts.Settings.Web.PublicBaseUrl.TrimEnd('/');

    /// <summary>Keeps the plans that a reply shows; gives the reply with links to them.</summary>
    public AssistantReply Keep(AssistantReply reply) => reply.Blocks.Any(block => block is PlanCard)
        ? reply with { Blocks = [.. reply.Blocks.Select(block => block is PlanCard card ? Keep(card, reply.Language) : block)] }
        : reply;

    /// <summary>Removes the plans that replies showed.</summary>
    public void Remove(IEnumerable<ConversationEvent> events)
    {
        var shown = from happened in events
                    where happened.Kind == EventKind.Answered
                    from card in StoredReply.Of(happened.Body).Reply.Blocks.OfType<PlanCard>()
                    from link in card.Links
                    let at = link.Address.IndexOf(Page, StringComparison.Ordinal)
                    where at >= 0
                    select link.Address[(at + Page.Length)..];
        foreach (var id in shown)
        {
            store.Delete(id);
        }
    }

    private PlanCard Keep(PlanCard card, TextLanguage language)
    {
        var id = store.Keep(plans.Plan(card.Intake, language));
        return card with
        {
            Links =
            [
                new PlanLink(prompts.Say("plan_link_page", language), $"{Site}{Page}{id}"),
                new PlanLink(prompts.Say("plan_link_word", language), $"{Site}/api{Page}{id}.docx"),
            ],
        };
    }
}
