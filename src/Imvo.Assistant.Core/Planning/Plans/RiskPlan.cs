using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>A step-by-step plan of due diligence for one firm. The same intake and the same tables give the same plan.</summary>
public sealed record RiskPlan
{
    /// <summary>The intake it was made for, with the day filled in.</summary>
    public required PlanIntake Intake { get; init; }

    /// <summary>Where each value of the intake came from; empty when it was not read from text.</summary>
    public IReadOnlyList<IntakeEvidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>What is not known yet.</summary>
    public IReadOnlyList<IntakeQuestion> Missing { get; init => field = value ?? []; } = [];

    /// <summary>Products, countries and size in one line.</summary>
    public required string Title { get; init; }

    /// <summary>What the plan says in two or three sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>The size that actions are fitted to.</summary>
    public required FirmSize Size { get; init; }

    /// <summary>Whether so little comes first that the plan is short: a few actions, and not something in every step.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>All risks by rank: those to take up first, then those to watch.</summary>
    public required IReadOnlyList<PlanRisk> Risks { get; init; }

    /// <summary>The six steps.</summary>
    public required IReadOnlyList<PlanStep> Steps { get; init; }

    /// <summary>Laws that reach the firm, or may.</summary>
    public required IReadOnlyList<PlanLaw> Laws { get; init; }

    /// <summary>Dutch sector agreements for these products.</summary>
    public required IReadOnlyList<PlanSignpost> Covenants { get; init; }

    /// <summary>Standards and initiatives that others in the field use.</summary>
    public required IReadOnlyList<PlanSignpost> Initiatives { get; init; }

    /// <summary>Schemes, tools and contacts.</summary>
    public required IReadOnlyList<PlanSignpost> Instruments { get; init; }

    /// <summary>What was assumed.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    /// <summary>What to find out.</summary>
    public required IReadOnlyList<string> OpenQuestions { get; init; }

    /// <summary>Every rule that fired, in order.</summary>
    public required IReadOnlyList<TraceEntry> Trace { get; init; }

    /// <summary>Version of the tables.</summary>
    public required string TablesVersion { get; init; }

    /// <summary>SHA-256 in hexadecimal over intake and tables version.</summary>
    public required string PlanHash { get; init; }

    /// <summary>Language of all texts.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>All sources, in the order in which they are first named.</summary>
    public required IReadOnlyList<PlanSource> Sources { get; init; }
}
