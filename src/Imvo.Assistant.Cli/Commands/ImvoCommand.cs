using System.CommandLine;

namespace Imvo.Assistant.Cli.Commands;

/// <summary>All commands.</summary>
internal static class ImvoCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Imvo.Assistant: due diligence on people and environment, for small firms.")
        {
            ServeCommand.Create(),
            AskCommand.Create(),
            ChatCommand.Create(),
            PlanCommand.Create(),
            ToolCommands.Risks(),
            ToolCommands.Laws(),
            ToolCommands.Covenants(),
            ToolCommands.Instruments(),
            IndexCommand.Create(),
            KnowledgeCommand.Create(),
            ReportsCommand.Create(),
            EvalCommand.Create(),
        };
        root.Options.Add(SharedOptions.Data);
        root.Options.Add(SharedOptions.Config);
        return root;
    }
}
