using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>Decides which documents of a segment a search may show.</summary>
internal static class PassageVisibility
{
    public static bool IsVisible(DocumentRecord document, PassageQuery query) =>
        (document.Tenant.Length == 0 || string.Equals(document.Tenant, query.Tenant, StringComparison.Ordinal))
        && query.Scope switch
        {
            SearchScope.Notes => document.Kind == PassageKind.Note,
            SearchScope.Documents => document.Kind == PassageKind.Document,
            _ => true,
        };
}
