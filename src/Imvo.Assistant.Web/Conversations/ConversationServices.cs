using Imvo.Assistant.Orchestration.Conversations.Turns;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Orchestration.Prompts;
using Imvo.Assistant.State;
using Imvo.Assistant.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Imvo.Assistant.Web.Conversations;

/// <summary>What every channel talks through.</summary>
internal static class ConversationServices
{
    public static void AddConversations(this IServiceCollection services, AssistantParts parts)
    {
        services.AddSingleton(_ => new ConversationStore(Path.Combine(parts.DataFolder, "state", "conversations.db"), parts.Clock));

        // Reads the tables of plans at the first turn, so that a host that nobody talks to neither waits for them nor keeps them.
        services.AddSingleton(provider => new Lazy<TurnProcessor>(
            () => parts.Dialogue(provider.GetRequiredService<AnswerPipeline>(), provider.GetRequiredService<PromptLibrary>())));
        services.AddSingleton<ConversationChanges>();
        services.AddSingleton<ConversationPlans>();
        services.AddSingleton<ConversationDesk>();
        services.AddHostedService<ConversationRecovery>();
    }
}
