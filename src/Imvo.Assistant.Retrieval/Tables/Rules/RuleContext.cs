using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Tables.References;

namespace Imvo.Assistant.Retrieval.Tables.Rules;

/// <summary>What the rules check against, and where they report.</summary>
internal sealed record RuleContext(
    IReadOnlyDictionary<string, SourcePublication> Publications,
    ReferenceResolver Resolver,
    DateOnly? Today,
    ProblemList Problems)
{
    public void CheckSources(Place place, IEnumerable<string> keys)
    {
        foreach (var key in keys.Where(key => key.Length > 0 && !Publications.ContainsKey(key)))
        {
            Problems.Add(place, $"'{key}' is no key of sources.yaml; add the publication or correct the key");
        }
    }

    public void CheckReviewed(Place place, DateOnly reviewed)
    {
        if (reviewed > Today)
        {
            Problems.Add(place, $"{reviewed:yyyy-MM-dd} lies in the future; write the day of the review");
        }
    }
}
