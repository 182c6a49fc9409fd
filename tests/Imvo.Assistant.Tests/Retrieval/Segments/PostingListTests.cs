using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Segments;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

public class PostingListTests
{
    [Fact]
    public void TryNext_AnyOccurrences_GivesTheirNumbersPerPassageAndField()
    {
        var occurrence = Gen.Choose(0, 300).SelectMany(passage => Gen.Elements(Enum.GetValues<Field>()).Select(field => (Passage: passage, Field: field)));
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(occurrence.NonEmptyListOf().ToArbitrary(), occurrences =>
        {
            var list = new PostingList(7, hash: 0);
            foreach (var (passage, field) in occurrences.OrderBy(item => item.Passage))
            {
                list.Add(passage, field);
            }

            var expected = occurrences.GroupBy(item => item.Passage).OrderBy(group => group.Key).Select(group => new Posting(
                group.Key,
                group.Count(item => item.Field == Field.Body),
                Math.Min(3, group.Count(item => item.Field == Field.Title)),
                Math.Min(3, group.Count(item => item.Field == Field.Heading)),
                Math.Min(3, group.Count(item => item.Field == Field.Keywords)))).ToList();
            return Read(list).SequenceEqual(expected) && list.Passages == expected.Count;
        }));
    }

    [Fact]
    public void TryNext_WordInEveryLineOfAnEnormousPassage_CountsThemAll()
    {
        var list = new PostingList(0, hash: 0);
        for (var i = 0; i < 100_000; i++)
        {
            list.Add(1_000_000, Field.Body);
        }

        Assert.Equal([new Posting(1_000_000, 100_000, 0, 0, 0)], Read(list));
    }

    [Fact]
    public void TryNext_NumberCutOff_IsRefused() => Assert.Throws<InvalidDataException>(() => new PostingReader([0x00, 0x80]).TryNext(out _));

    private static List<Posting> Read(PostingList list)
    {
        var reader = new PostingReader(list.Finish());
        var postings = new List<Posting>();
        while (reader.TryNext(out var posting))
        {
            postings.Add(posting);
        }

        return postings;
    }
}
