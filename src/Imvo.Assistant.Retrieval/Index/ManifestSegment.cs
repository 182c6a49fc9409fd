namespace Imvo.Assistant.Retrieval.Index;

/// <summary>A segment of a generation.</summary>
/// <param name="Name">File name.</param>
/// <param name="IsKnowledge">Whether it holds the project's notes rather than added documents.</param>
/// <param name="HoldsDefinitions">Whether it holds what the glossary says of each term, which is looked up and not searched.</param>
/// <param name="Tenant">The tenant whose documents it holds; empty for everybody's. No segment mixes tenants.</param>
/// <param name="Passages">Number of passages in the file.</param>
/// <param name="Removed">Ordinals of documents that were removed since it was written.</param>
internal sealed record ManifestSegment(string Name, bool IsKnowledge, bool HoldsDefinitions, string Tenant, int Passages, IReadOnlyList<int> Removed);
