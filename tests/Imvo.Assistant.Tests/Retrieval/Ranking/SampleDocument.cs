using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Segments;
using Imvo.Assistant.Tests.Retrieval.Segments;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

/// <summary>A document of a sample index; its passages are called <c>id#1</c>, <c>id#2</c> and so on.</summary>
internal sealed record SampleDocument(string Id, params IReadOnlyList<string> Texts)
{
    public TextLanguage Language { get; init; } = TextLanguage.Dutch;

    public PassageKind Kind { get; init; } = PassageKind.Document;

    public string Title { get; init; } = string.Empty;

    public string Heading { get; init; } = string.Empty;

    public string Keywords { get; init; } = string.Empty;

    public string Tenant { get; init; } = string.Empty;

    public DocumentStanding Standing { get; init; }

    public bool IsRemoved { get; init; }

    public DocumentRecord Record => new()
    {
        Id = Id,
        Kind = Kind,
        Language = Language,
        Title = Title,
        Tenant = Tenant,
        Standing = Standing,
    };

    public IReadOnlyList<Passage> Passages => [.. Texts.Select((text, i) =>
        SampleSegment.Passage(Record, i + 1, text) with { HeadingPath = Heading, Keywords = Keywords })];
}
