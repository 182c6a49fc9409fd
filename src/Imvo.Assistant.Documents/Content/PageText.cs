namespace Imvo.Assistant.Documents.Content;

/// <summary>A stretch of text with the sources it stands on.</summary>
/// <param name="Text">Plain text, no markup.</param>
/// <param name="Notes">Numbers of notes (footnotes), from 1, in the order of <see cref="PageDocument.Notes"/>; empty when there are none.</param>
/// <param name="IsStrong">Whether it stands out.</param>
/// <param name="Link">Address or <c>#anchor</c> it leads to; null for none.</param>
public sealed record PageText(string Text, IReadOnlyList<int> Notes, bool IsStrong = false, string? Link = null)
{
    /// <summary>Words before the text that stand out, such as the name of an action; null for none. A link goes on them.</summary>
    public string? Lead { get; init; }

    /// <summary>Whether it is a blank between square brackets that the reader fills in.</summary>
    public bool IsBlank { get; init; }

    /// <summary>Text without notes.</summary>
    public static PageText Of(string text) => new(text, []);

    /// <summary>Text that stands out, without notes.</summary>
    public static PageText Strong(string text) => new(text, [], IsStrong: true);
}
