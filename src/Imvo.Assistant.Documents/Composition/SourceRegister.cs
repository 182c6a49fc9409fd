using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>Numbers the sources of a document: each edition of a publication once, in the order in which it is first named.</summary>
internal sealed class SourceRegister(DocumentTexts texts)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<PlanSource> _sources = [];

    /// <summary>The numbers of the sources, lowest first.</summary>
    public IReadOnlyList<int> Numbers(IEnumerable<PlanSource> sources)
    {
        var numbers = new List<int>();
        foreach (var source in sources)
        {
            var name = source.Edition is { } edition ? $"{source.Key}\n{edition}" : source.Key;
            if (!_numbers.TryGetValue(name, out var number))
            {
                _sources.Add(source);
                _numbers[name] = number = _sources.Count;
            }

            if (!numbers.Contains(number))
            {
                numbers.Add(number);
            }

            // One use that is not confirmed is enough to say so.
            if (!source.Confirmed)
            {
                _sources[number - 1] = _sources[number - 1] with { Confirmed = false };
            }
        }

        numbers.Sort();
        return numbers;
    }

    /// <summary>The notes, by number.</summary>
    public IReadOnlyList<PageNote> Notes() => [.. _sources.Select(source => new PageNote(Line(source), source.Url) { Key = source.Key })];

    private string Line(PlanSource source)
    {
        List<string> parts = [source.Title];

        // An edition that is only the year says nothing beside the date.
        if (source.Edition is { } edition && source.Date?.StartsWith(edition, StringComparison.Ordinal) != true)
        {
            parts.Add(Edition(edition));
        }

        if (source.Date is { } date)
        {
            parts.Add(texts.Moment(date));
        }

        var line = string.Join(", ", parts);
        line = source.ByOperator ? $"{line} {texts.Say("doc.source.operator")}" : line;
        return source.Confirmed ? line : $"{line} {texts.Say("doc.source.unconfirmed")}";
    }

    // The tables write editions in English words.
    private string Edition(string edition) => edition.Split(' ', 2) switch
    {
        ["own"] => texts.Say("doc.edition.own"),
        ["own", var year] => texts.Say("doc.edition.own-year", ("year", year)),
        ["action", var number] => texts.Say("doc.edition.action", ("number", number)),
        ["principle", var number] => texts.Say("doc.edition.principle", ("number", number)),
        _ => texts.Moment(edition),
    };
}
