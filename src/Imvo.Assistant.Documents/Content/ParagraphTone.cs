namespace Imvo.Assistant.Documents.Content;

/// <summary>How a paragraph is set.</summary>
public enum ParagraphTone
{
    /// <summary>As running text.</summary>
    Plain,

    /// <summary>As the line below the title: date, version, not reviewed.</summary>
    Small,

    /// <summary>As a warning or remark that must not be missed.</summary>
    Callout,
}
