using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Core.Answers;

/// <summary>An answer as every channel gets it.</summary>
public sealed record Answer
{
    /// <summary>How the turn ended.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>What the question was taken to be.</summary>
    public required string Intent { get; init; }

    /// <summary>Language of the answer.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>What worded the answer: <c>lexical</c>, <c>hybrid</c> or <c>model:NAME</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>Markdown with <c>[1]</c> markers.</summary>
    public required string Text { get; init; }

    /// <summary>The sentences one by one.</summary>
    public required IReadOnlyList<AnswerSentence> Sentences { get; init; }

    /// <summary>The citations in the order of their numbers.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The passages found, best first.</summary>
    public required IReadOnlyList<AnswerPassage> Passages { get; init; }

    /// <summary>Questions the user might ask next.</summary>
    public required IReadOnlyList<string> FollowUps { get; init; }

    /// <summary>Version of the index that was searched.</summary>
    public required string CorpusVersion { get; init; }

    /// <summary>Time the answer took, in milliseconds.</summary>
    public required double ElapsedMs { get; init; }
}
