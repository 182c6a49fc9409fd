using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Core.Answers;

/// <summary>A question to answer.</summary>
public sealed record AnswerRequest
{
    /// <summary>The question as typed.</summary>
    public required string Question { get; init; }

    /// <summary>Language of the answer; null to take the question's.</summary>
    public TextLanguage? Language { get; init; }

    /// <summary>Earlier messages of the conversation, oldest first.</summary>
    public IReadOnlyList<ConversationMessage> History { get; init; } = [];

    /// <summary>What is searched.</summary>
    public SearchScope Scope { get; init; } = SearchScope.All;

    /// <summary>Tenant whose documents are searched next to the public ones.</summary>
    public string? Tenant { get; init; }

    /// <summary>Day for which the answer should hold; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Number of passages to return beside the answer.</summary>
    public int Top { get; init; } = 5;
}
