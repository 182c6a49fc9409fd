namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>What a text says once it is weighed.</summary>
internal sealed class WeighedFindings
{
    public List<Finding> Kept { get; } = [];

    /// <summary>Values that the text denies.</summary>
    public List<Finding> Denied { get; } = [];

    /// <summary>Slots in which the text takes back what was said before it.</summary>
    public HashSet<string> Replaced { get; } = new(StringComparer.Ordinal);
}
