using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Analysis;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>How a passage is stored: its terms in order of place first (read for ranking), then its text (read when shown).</summary>
internal static class PassageRecord
{
    // Start, length, term.
    private const int NumbersOfTerm = 3;

    public static void Write(
        RecordWriter record, Passage passage, IReadOnlyList<int> titleTerms, List<AnalysedTerm> terms, Func<AnalysedTerm, int> forwardId)
    {
        record.Number(titleTerms.Count);
        foreach (var term in titleTerms)
        {
            record.Number(term);
        }

        record.Number(terms.Count);
        var last = 0;
        foreach (var term in terms)
        {
            // A concept or reference may start before the word it follows; terms are sorted by start when analysed.
            record.Number(term.Start - last);
            record.Number(term.Length);
            record.Number(forwardId(term));
            last = term.Start;
        }

        record.Text(passage.Id);
        record.Text(passage.HeadingPath);
        record.Text(passage.Locator);
        record.Text(passage.Text);
        record.Text(passage.Keywords);
        record.Number((ulong)passage.Offset);
        record.Number(passage.Spans.Count);
        foreach (var span in passage.Spans)
        {
            WriteSpan(record, span);
        }
    }

    /// <summary>Passes over the terms, which come before the text.</summary>
    public static void SkipTerms(ref RecordReader record)
    {
        record.Skip(record.Number());
        record.Skip(NumbersOfTerm * (long)record.Number());
    }

    public static Passage ReadPassage(ref RecordReader record, DocumentRecord document)
    {
        var passage = new Passage
        {
            Id = record.RequiredText(),
            DocumentId = document.Id,
            Kind = document.Kind,
            Language = document.Language,
            Title = document.Title,
            Publisher = document.Publisher,
            Url = document.Url,
            Date = document.Date,
            IsFiction = document.IsFiction,
            IsReviewed = document.IsReviewed,
            HeadingPath = record.RequiredText(),
            Locator = record.RequiredText(),
            Text = record.RequiredText(),
            Keywords = record.RequiredText(),
            Offset = (long)record.LongNumber(),
        };
        var spans = new PassageSpan[record.Number()];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = ReadSpan(ref record);
        }

        return spans.Length == 0 ? passage : passage with { Spans = spans };
    }

    private static void WriteSpan(RecordWriter record, PassageSpan span)
    {
        record.Number(span.Start);
        record.Number(span.Length);
        record.Flag(span.IsListItem);
        record.Flag(span.Confirmed);
        record.Number(span.Sources.Count);
        foreach (var source in span.Sources)
        {
            record.Text(source.Title);
            record.Text(source.Publisher);
            record.Text(source.Locator);
            record.Text(source.Url);
            record.Text(source.Date);
            record.Flag(source.Confirmed);
        }
    }

    private static PassageSpan ReadSpan(ref RecordReader record)
    {
        var start = record.Number();
        var length = record.Number();
        var isListItem = record.Flag();
        var confirmed = record.Flag();
        var sources = new CitedSource[record.Number()];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = new CitedSource(
                record.RequiredText(), record.RequiredText(), record.Text(), record.Text(), record.Text(), record.Flag());
        }

        return new PassageSpan(start, length, isListItem, confirmed, sources);
    }
}
