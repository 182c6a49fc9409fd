namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>How likely it is that a text is what an owner asks for.</summary>
public enum DocumentStanding
{
    /// <summary>A written note, or a document.</summary>
    Plain,

    /// <summary>A note on one law, covenant or instrument: who wants it names it.</summary>
    Reference,

    /// <summary>A note on an institution: background that is seldom asked for.</summary>
    Background,
}
