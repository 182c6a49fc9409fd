using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Tells where an answer stands instead of the answer: each publication with the places in it, in the order of the answer.</summary>
internal static class SourceAnswer
{
    // More publications than these are no answer to "where does it say that"; the answer itself has them all.
    private const int MostPublications = 5;

    /// <summary>What the sentences of an answer stand on, a sentence per publication.</summary>
    public static List<DraftSentence> Of(IEnumerable<DraftSentence> answer, PromptLibrary prompts, TextLanguage language)
    {
        var places = answer
            .Where(sentence => sentence.Passage is not null)
            .SelectMany(NewestFirst, (sentence, source) => (Sentence: sentence, Source: source))
            .DistinctBy(place => (place.Source.Title, place.Source.Locator))
            .GroupBy(place => place.Source.Title, StringComparer.Ordinal)
            .Take(MostPublications);
        var told = new List<DraftSentence>();
        foreach (var publication in places)
        {
            var (first, _) = publication.First();
            var sources = publication.Select(place => place.Source).ToList();
            told.Add(first with
            {
                Text = Text(sources, told.Count == 0, prompts, language),
                Sources = sources,
                StartsParagraph = told.Count < 2,
                IsListItem = false,
                NamesPlace = true,
            });
        }

        return told;
    }

    // A figure that a later act changed stands in the later one.
    private static IEnumerable<CitedSource> NewestFirst(DraftSentence sentence) =>
        sentence.Sources.OrderByDescending(source => source.Date ?? string.Empty, StringComparer.Ordinal);

    private static string Text(List<CitedSource> sources, bool isFirst, PromptLibrary prompts, TextLanguage language)
    {
        var places = sources.Select(source => source.Locator).OfType<string>().Where(place => place.Length > 0).ToList();
        var where = $"“{sources[0].Title}”" + string.Concat(places.Select((place, i) => (i == 0 ? ", " : "; ") + place));
        return prompts.Say(isFirst ? "source_first" : "source_further", language, "where", where);
    }
}
