using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>
/// Looks up what the glossary says of a concept, in segments whose only index terms are those of the concepts. They take no part in a
/// search (docs/adr/0014).
/// </summary>
internal sealed class Definitions(IReadOnlyList<Segment> segments)
{
    /// <summary>The definition in a language; null when there is none.</summary>
    /// <param name="term">Index term of the concept.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidDataException">The segment is damaged.</exception>
    public Passage? Find(string term, TextLanguage language)
    {
        foreach (var segment in segments)
        {
            if (!segment.TryFind(term, out var info))
            {
                continue;
            }

            var postings = segment.Postings(info);
            while (postings.TryNext(out var posting))
            {
                if (segment.Passages[posting.Passage].Language == (byte)language)
                {
                    return segment.Passage(posting.Passage);
                }
            }
        }

        return null;
    }
}
