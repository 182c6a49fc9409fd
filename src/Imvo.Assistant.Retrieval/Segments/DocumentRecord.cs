using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>A note or document as a segment keeps it.</summary>
public sealed record DocumentRecord
{
    /// <summary>Id, unique in the index; a note's twins share it and differ in language.</summary>
    public required string Id { get; init; }

    /// <summary>Note or document.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Language.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Publisher; empty when unknown.</summary>
    public string Publisher { get; init; } = string.Empty;

    /// <summary>Address; null when there is none.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 8601 date; null when unknown.</summary>
    public string? Date { get; init; }

    /// <summary>Tenant whose members may see it; empty for everyone.</summary>
    public string Tenant { get; init; } = string.Empty;

    /// <summary>Whether it is fiction and must be shown as such.</summary>
    public bool IsFiction { get; init; }

    /// <summary>Whether a person has reviewed it; documents count as reviewed by their publisher.</summary>
    public bool IsReviewed { get; init; } = true;

    /// <summary>How likely it is to be what is asked for.</summary>
    public DocumentStanding Standing { get; init; }

    internal void Write(RecordWriter record)
    {
        record.Text(Id);
        record.Number((int)Kind);
        record.Number((int)Language);
        record.Text(Title);
        record.Text(Publisher);
        record.Text(Url);
        record.Text(Date);
        record.Text(Tenant);
        record.Flag(IsFiction);
        record.Flag(IsReviewed);
        record.Number((int)Standing);
    }

    internal static DocumentRecord Read(ref RecordReader record) => new()
    {
        Id = record.RequiredText(),
        Kind = (PassageKind)record.Number(),
        Language = (TextLanguage)record.Number(),
        Title = record.RequiredText(),
        Publisher = record.RequiredText(),
        Url = record.Text(),
        Date = record.Text(),
        Tenant = record.RequiredText(),
        IsFiction = record.Flag(),
        IsReviewed = record.Flag(),
        Standing = (DocumentStanding)record.Number(),
    };
}
