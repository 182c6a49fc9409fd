using System.Globalization;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Gives each place and source that an answer stands on its number.</summary>
internal sealed class CitationList
{
    private readonly List<Citation> _citations = [];
    private readonly Dictionary<Place, int> _numbers = [];

    public IReadOnlyList<Citation> All => _citations;

    public IReadOnlyList<int> Numbers(DraftSentence sentence, TextLanguage language)
    {
        if (sentence.Passage is not { } passage)
        {
            return [];
        }

        var numbers = new int[sentence.Sources.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var source = sentence.Sources[i];
            var key = new Place(passage.Id, sentence.Quote, source);
            if (!_numbers.TryGetValue(key, out numbers[i]))
            {
                numbers[i] = _citations.Count + 1;
                _numbers[key] = numbers[i];
                _citations.Add(Make(numbers[i], passage, sentence.Quote, source, language));
            }
        }

        return numbers;
    }

    // Of a note the publication underneath is shown; the note is named as its summary.
    private static Citation Make(int number, Passage passage, string quote, CitedSource source, TextLanguage language) => new(
        number,
        passage.Id,
        passage.DocumentId,
        passage.Kind,
        source.Title,
        source.Locator ?? string.Empty,
        quote,
        source.Url,
        source.Date,
        source,
        passage.Kind == PassageKind.Note ? $"{passage.Title}, {ParagraphOf(passage, quote, language)}" : null);

    private static string ParagraphOf(Passage passage, string quote, TextLanguage language)
    {
        var start = passage.Text.IndexOf(quote, StringComparison.Ordinal);
        var paragraph = passage.Spans.Count(span => span.Start <= start);
        return language.Choose("al. ", "para. ") + paragraph.ToString(CultureInfo.InvariantCulture);
    }

    // A class: a dictionary by a value tuple would be compiled anew at every start of the command line (docs/adr/0006).
    private sealed record Place(string Passage, string Quote, CitedSource Source);
}
