namespace Imvo.Assistant.Orchestration.Conversations.Outlines;

/// <summary>What a line of a reply is.</summary>
public enum OutlineKind
{
    /// <summary>A paragraph of plain words.</summary>
    Paragraph,

    /// <summary>A paragraph that must be noticed.</summary>
    Warning,

    /// <summary>An answer from the sources: Markdown with its own markers, which may hold several paragraphs and lists.</summary>
    Answer,

    /// <summary>The line above items.</summary>
    Title,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A numbered item; its number stands first in its text.</summary>
    Ranked,
}
