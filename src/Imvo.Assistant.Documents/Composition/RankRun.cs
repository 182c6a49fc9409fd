namespace Imvo.Assistant.Documents.Composition;

/// <summary>Numbers of risks that follow each other.</summary>
/// <param name="First">The first.</param>
/// <param name="Text">How they are written.</param>
internal sealed record RankRun(int First, string Text)
{
    /// <summary>A single number.</summary>
    public static RankRun Of(int number) => new(number, PlanWords.Written(number));
}
