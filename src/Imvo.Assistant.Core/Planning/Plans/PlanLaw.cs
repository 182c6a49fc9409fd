namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>What a law means for the firm.</summary>
public sealed record PlanLaw
{
    /// <summary>Key of the law.</summary>
    public required string Key { get; init; }

    /// <summary>Name of the law.</summary>
    public required string Name { get; init; }

    /// <summary>What it means.</summary>
    public required LawEffect Effect { get; init; }

    /// <summary>Why, with the threshold or date that decides.</summary>
    public required string Why { get; init; }

    /// <summary>What customers will ask because of it; empty when the law does not reach the firm through them.</summary>
    public required IReadOnlyList<string> CustomersAsk { get; init; }

    /// <summary>The day it was checked for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>ISO 8601 date from which it applies; null when it has none.</summary>
    public string? AppliesFrom { get; init; }

    /// <summary>False when a fact that decides is not confirmed.</summary>
    public required bool Confirmed { get; init; }

    /// <summary>What is not confirmed and where to check it; null when nothing is.</summary>
    public string? Caution { get; init; }

    /// <summary>Key of the rule that decided.</summary>
    public required string Rule { get; init; }

    /// <summary>What to answer to know whether it applies; empty when that is known.</summary>
    public IReadOnlyList<string> Asks { get; init => field = value ?? []; } = [];

    /// <summary>What it stands on.</summary>
    public required IReadOnlyList<PlanSource> Sources { get; init; }
}
