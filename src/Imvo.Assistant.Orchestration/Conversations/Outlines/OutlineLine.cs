using System.Globalization;

namespace Imvo.Assistant.Orchestration.Conversations.Outlines;

/// <summary>A line of a reply.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words; of an item also lines below it, after a line end.</param>
/// <param name="Citations">Numbers of what it stands on.</param>
public sealed record OutlineLine(OutlineKind Kind, string Text, IReadOnlyList<int> Citations)
{
    /// <summary>The numbers as they stand behind the words.</summary>
    public string Marks => string.Concat(Citations.Select(number => string.Create(CultureInfo.InvariantCulture, $" [{number}]")));
}
