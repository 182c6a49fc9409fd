using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>Finds the passage of a note that says the same in the other language.</summary>
internal static class NoteTwin
{
    /// <summary>The twin; of a note in several parts the part with the same number, or the last. Null when it has none.</summary>
    public static Passage? Of(Candidate candidate, TextLanguage language)
    {
        if (candidate.Meta.Kind != (byte)PassageKind.Note || candidate.Meta.Language == (byte)language)
        {
            return null;
        }

        var parts = PassagesOf(candidate.Segment, candidate.Document.Id, language);
        var own = PassagesOf(candidate.Segment, candidate.Document.Id, (TextLanguage)candidate.Meta.Language);
        return parts.Count == 0
            ? null
            : candidate.Segment.Passage(parts[Math.Min(Math.Max(own.IndexOf(candidate.Passage), 0), parts.Count - 1)]);
    }

    private static List<int> PassagesOf(Segment segment, string document, TextLanguage language)
    {
        var passages = new List<int>();
        for (var i = 0; i < segment.Passages.Length; i++)
        {
            ref readonly var meta = ref segment.Passages[i];
            if (meta.Language == (byte)language
                && string.Equals(segment.Documents[(int)meta.Document].Id, document, StringComparison.Ordinal))
            {
                passages.Add(i);
            }
        }

        return passages;
    }
}
