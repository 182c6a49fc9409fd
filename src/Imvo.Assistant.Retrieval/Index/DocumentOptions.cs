using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>What an operator says about the documents of one run; goes before what a sidecar says.</summary>
public sealed record DocumentOptions
{
    /// <summary>Tenant whose members may see them; empty for everyone.</summary>
    public string Tenant { get; init; } = string.Empty;

    /// <summary>Language; null to detect it per document.</summary>
    public TextLanguage? Language { get; init; }

    /// <summary>Title; null for the document's own or its file name.</summary>
    public string? Title { get; init; }

    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Address.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 8601 date, month or year.</summary>
    public string? Date { get; init; }
}
