namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>A firm in its own words, with what an expert insists on.</summary>
public sealed record PlanScenario
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What the firm writes.</summary>
    public required string Text { get; init; }

    /// <summary><c>nl</c> or <c>en</c>; null to tell by the text.</summary>
    public string? Lang { get; init; }

    /// <summary>What the text says, field by field.</summary>
    public ExpectedSlots? Slots { get; init; }

    /// <summary>Keys of risks that must be found.</summary>
    public IReadOnlyList<string> ExpectedRisks { get; init => field = value ?? []; } = [];

    /// <summary>Keys among which the first three should be.</summary>
    public IReadOnlyList<string> TopThree { get; init => field = value ?? []; } = [];

    /// <summary>Laws that must be said to hold directly.</summary>
    public IReadOnlyList<string> LawsDirect { get; init => field = value ?? []; } = [];

    /// <summary>Laws that must be said to be felt through customers.</summary>
    public IReadOnlyList<string> LawsVia { get; init => field = value ?? []; } = [];

    /// <summary>Laws that must not be said to hold directly.</summary>
    public IReadOnlyList<string> LawsNot { get; init => field = value ?? []; } = [];

    /// <summary>Running agreements that must be named.</summary>
    public IReadOnlyList<string> Covenants { get; init => field = value ?? []; } = [];

    /// <summary>The day the plan should hold for.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public string? Why { get; init; }
}
