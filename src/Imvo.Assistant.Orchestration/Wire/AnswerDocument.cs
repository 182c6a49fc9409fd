using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Wire;

/// <summary>An answer as JSON: what <c>imvo ask --json</c> prints and <c>POST /api/ask</c> gives.</summary>
public sealed record AnswerDocument
{
    /// <summary>Wire name of the status.</summary>
    public required string Status { get; init; }

    /// <summary>What the question was taken to be.</summary>
    public required string Intent { get; init; }

    /// <summary><c>nl</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What worded the answer.</summary>
    public required string Engine { get; init; }

    /// <summary>Markdown with <c>[1]</c> markers.</summary>
    public required string Text { get; init; }

    /// <summary>The sentences.</summary>
    public required IReadOnlyList<AnswerSentence> Sentences { get; init; }

    /// <summary>The citations.</summary>
    public required IReadOnlyList<CitationDocument> Citations { get; init; }

    /// <summary>The passages found.</summary>
    public required IReadOnlyList<AnswerPassage> Passages { get; init; }

    /// <summary>Questions the user might ask next.</summary>
    public required IReadOnlyList<string> FollowUps { get; init; }

    /// <summary>Version of the index.</summary>
    public required string CorpusVersion { get; init; }

    /// <summary>Time taken, in milliseconds.</summary>
    public required double ElapsedMs { get; init; }

    /// <summary>Brings an answer into its wire form.</summary>
    public static AnswerDocument Of(Answer answer, PromptLibrary prompts) => new()
    {
        Status = prompts.Status(answer.Status).Wire,
        Intent = answer.Intent,
        Language = answer.Language.Code(),
        Engine = answer.Engine,
        Text = answer.Text,
        Sentences = answer.Sentences,
        Citations = [.. answer.Citations.Select(CitationDocument.Of)],
        Passages = answer.Passages,
        FollowUps = answer.FollowUps,
        CorpusVersion = answer.CorpusVersion,
        ElapsedMs = answer.ElapsedMs,
    };
}
