namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>What an operator can set about answers.</summary>
public sealed record AnswerOptions
{
    /// <summary>Longest question that is read, in characters. Default 2,000.</summary>
    public int QuestionCharacters { get; init; } = 2000;

    /// <summary>Who people are sent to, as it stands in a sentence.</summary>
    public required string Contact { get; init; }
}
