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

    /// <summary>As a line close to the next one, such as in the head of a letter.</summary>
    Line,

    /// <summary>As the words that a list or table follows.</summary>
    LeadIn,
}
