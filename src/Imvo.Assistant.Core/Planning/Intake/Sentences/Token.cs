namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>A word or number of the text.</summary>
internal sealed class Token
{
    /// <summary>First character in the text.</summary>
    public required int Start { get; init; }

    /// <summary>Character after the last.</summary>
    public required int End { get; init; }

    /// <summary>Lower case, without diacritics and apostrophes.</summary>
    public required string Folded { get; init; }

    public required Gap Before { get; init; }

    public required bool IsNumber { get; init; }

    public required bool IsCapital { get; init; }

    /// <summary>Whether all its letters are capitals.</summary>
    public required bool IsUpper { get; init; }

    /// <summary>Whether a minus sign stands right before it.</summary>
    public required bool IsNegative { get; init; }

    /// <summary>Whether a euro sign stands right before it.</summary>
    public required bool IsEuro { get; init; }

    /// <summary>Number of the clause it is in.</summary>
    public int Clause { get; set; }

    /// <summary>Whether some table or word list knows it.</summary>
    public bool IsKnown { get; set; }
}
