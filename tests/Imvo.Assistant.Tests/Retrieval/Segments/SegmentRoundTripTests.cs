using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Segments;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

public class SegmentRoundTripTests
{
    private static readonly TextAnalyser Analyser = SampleLexicon.Analyser;

    [Fact]
    public void Passage_AnyPassages_AreReadBackWhole() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyPassages.Arbitrary, documents =>
    {
        var segment = Segment.OpenInMemory("any", SampleSegment.Write(Analyser, documents));
        segment.Verify();
        var expected = documents.SelectMany(document => document.Passages).Select(AnyPassages.Describe);
        var read = Enumerable.Range(0, segment.Passages.Length).Select(segment.Passage).Select(AnyPassages.Describe);
        return expected.SequenceEqual(read, StringComparer.Ordinal);
    }));

    [Fact]
    public void Documents_AnyDocuments_AreReadBackWhole() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyPassages.Arbitrary, documents =>
        documents.Select(item => AnyText.AsStored(item.Document.ToString())).SequenceEqual(
            Segment.OpenInMemory("any", SampleSegment.Write(Analyser, documents)).Documents.Select(document => document.ToString()),
            StringComparer.Ordinal)));

    [Fact]
    public void Postings_AnyPassages_CountWhatTheAnalyserFindsInEachField() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyPassages.Arbitrary, documents =>
    {
        var segment = Segment.OpenInMemory("any", SampleSegment.Write(Analyser, documents));
        var passages = documents.SelectMany(item => item.Passages).ToList();
        var expected = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (var i = 0; i < passages.Count; i++)
        {
            foreach (var (term, posting) in Count(passages[i], i))
            {
                expected[term] = [.. expected.GetValueOrDefault(term, []), posting];
            }
        }

        return segment.TermCount == expected.Count && expected.All(item => Postings(segment, item.Key).SequenceEqual(item.Value));
    }));

    [Fact]
    public void Terms_AnyPassages_AreThoseOfTheTextInOrder() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyPassages.Arbitrary, documents =>
    {
        var segment = Segment.OpenInMemory("any", SampleSegment.Write(Analyser, documents));
        var passages = documents.SelectMany(item => item.Passages).ToList();
        return Enumerable.Range(0, passages.Count).All(i =>
        {
            var body = StoredTerms.Of(segment, i).Body;
            var expected = Analysed.Terms(passages[i].Text, passages[i].Language)
                .ConvertAll(term => (term.Start, term.Length, Number(segment, term)));
            return body.Order().SequenceEqual(expected.Order())
                && body.Select(term => term.Start).SequenceEqual(body.Select(term => term.Start).Order());
        });
    }));

    [Fact]
    public void Terms_AnyPassages_HaveThoseOfTheTitleToo() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyPassages.Arbitrary, documents =>
    {
        var segment = Segment.OpenInMemory("any", SampleSegment.Write(Analyser, documents));
        var passages = documents.SelectMany(item => item.Passages).ToList();
        return Enumerable.Range(0, passages.Count).All(i => StoredTerms.Of(segment, i).Title.ToHashSet().SetEquals(
            Analysed.Terms(passages[i].Title, passages[i].Language).Select(term => Number(segment, term))));
    }));

    [Fact]
    public void Write_SamePassagesTwice_MakesTheSameFile() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(AnyPassages.Arbitrary, documents =>
        SampleSegment.Write(Analyser, documents).AsSpan().SequenceEqual(SampleSegment.Write(Analyser, documents))));

    private static int Number(Segment segment, AnalysedTerm term) =>
        segment.TryFind(term.Term, out var info) ? (int)info.ForwardId : -1;

    private static IEnumerable<(string Term, Posting Posting)> Count(Passage passage, int number)
    {
        var fields = new[] { passage.Text, passage.Title, passage.HeadingPath, passage.Keywords }
            .Select(text => Analysed.Terms(text, passage.Language).ConvertAll(term => term.Term))
            .ToList();
        return fields.SelectMany(terms => terms).Distinct(StringComparer.Ordinal).Select(term =>
        {
            var counts = fields.ConvertAll(terms => terms.Count(other => string.Equals(term, other, StringComparison.Ordinal)));
            return (term, new Posting(number, counts[0], Math.Min(3, counts[1]), Math.Min(3, counts[2]), Math.Min(3, counts[3])));
        });
    }

    private static List<Posting> Postings(Segment segment, string term)
    {
        var postings = new List<Posting>();
        if (segment.TryFind(term, out var info))
        {
            var reader = segment.Postings(info);
            while (reader.TryNext(out var posting))
            {
                postings.Add(posting);
            }
        }

        return postings;
    }
}
