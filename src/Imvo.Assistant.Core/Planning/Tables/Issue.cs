using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A kind of harm.</summary>
public sealed record Issue
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required LocalText Name { get; init; }

    /// <summary>What it is, one sentence.</summary>
    public required LocalText Explanation { get; init; }

    /// <summary>Key of its theme.</summary>
    public required string Theme { get; init; }

    /// <summary>Whether it is a right that makes others possible.</summary>
    public required bool IsEnabling { get; init; }

    /// <summary>How grave, for the issue in general.</summary>
    public required Band Scale { get; init; }

    /// <summary>Why.</summary>
    public required LocalText ScaleReason { get; init; }

    /// <summary>How hard to put right, for the issue in general.</summary>
    public required Band Irremediability { get; init; }

    /// <summary>Why.</summary>
    public required LocalText IrremediabilityReason { get; init; }

    /// <summary>How a small firm recognises it.</summary>
    public required LocalText Recognise { get; init; }

    /// <summary>Who or what is harmed.</summary>
    public required LocalText Affected { get; init; }

    /// <summary>What to ask a supplier.</summary>
    public required IReadOnlyList<LocalText> SupplierQuestions { get; init; }

    /// <summary>Whether a buyer's price, lead time or changes can help to cause it.</summary>
    public required bool IsFromBuying { get; init; }

    /// <summary>What the row stands on.</summary>
    public required RowOrigin Origin { get; init; }
}
