namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap
{
    /// <summary>Nothing but space.</summary>
    None,

    /// <summary>A hyphen without space.</summary>
    Hyphen,

    /// <summary>A comma, colon, bracket or dash.</summary>
    Comma,

    /// <summary>The end of a sentence or line.</summary>
    Stop,
}
