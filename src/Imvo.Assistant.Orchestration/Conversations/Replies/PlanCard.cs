using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A plan in short. The channel that can keep plans adds the links.</summary>
public sealed record PlanCard : ReplyBlock
{
    /// <summary>Products, countries and size in one line.</summary>
    public required string Title { get; init; }

    /// <summary>What comes first, and how much is watched.</summary>
    public required string Summary { get; init; }

    /// <summary>The risks that come first.</summary>
    public required IReadOnlyList<PlanCardRisk> Risks { get; init; }

    /// <summary>The next actions.</summary>
    public required IReadOnlyList<PlanCardAction> Actions { get; init; }

    /// <summary>Which laws reach the firm, and what is not known; one line each.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Where the whole plan can be read or saved.</summary>
    public IReadOnlyList<PlanLink> Links { get; init => field = value ?? []; } = [];

    /// <summary>The intake that makes this plan again.</summary>
    public required PlanIntake Intake { get; init; }

    /// <summary>Hash of the plan.</summary>
    public required string PlanHash { get; init; }

    /// <summary>Version of the tables.</summary>
    public required string TablesVersion { get; init; }
}
