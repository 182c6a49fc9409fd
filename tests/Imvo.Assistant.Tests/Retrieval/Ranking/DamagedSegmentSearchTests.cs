using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ranking;
using Imvo.Assistant.Retrieval.Segments;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class DamagedSegmentSearchTests
{
    [Fact]
    public void Search_AfterOneThatMetDamage_AnswersAsIfThatNeverRan()
    {
        var index = SampleIndex.OfSegments(
            [new SampleDocument("zink", "Zink uit Peru."), new SampleDocument("koper", "Koper uit Chili.")],
            [new SampleDocument("more", "Zink en tin uit India.")]);
        var searcher = index.Searcher([index.Files[0], WithDamagedPostings(index.Files[1], "zink")]);
        var expected = Answer(index.Searcher(index.Files), "koper");

        Assert.Throws<InvalidDataException>(() => Answer(searcher, "zink"));
        Assert.Equal(expected, Answer(searcher, "koper"));
    }

    [Fact]
    public void Search_DamageInAPassageThatIsNotShown_AnswersTheSame()
    {
        var index = SampleIndex.Of(new SampleDocument("zink", "Zink uit Peru."), new SampleDocument("koper", "Koper uit Chili."));
        var damaged = index.Files[0].ToArray();
        damaged[damaged.AsSpan().IndexOf("Chili"u8)] ^= 0x20;
        var searcher = index.Searcher([damaged]);

        Assert.Equal(Answer(index.Searcher(index.Files), "zink"), Answer(searcher, "zink"));
        Assert.Throws<InvalidDataException>(() => Answer(searcher, "koper"));
    }

    private static string Answer(SegmentSearcher searcher, string question) => string.Join('\n', searcher
        .Search(new PassageQuery(question, TextLanguage.Dutch, SearchScope.All, null, 10)).Hits
        .Select(hit => $"{hit.Passage.Id} {hit.Score} {hit.MatchedUnits}"));

    private static byte[] WithDamagedPostings(byte[] file, string term)
    {
        var segment = Segment.OpenInMemory("damaged", file);
        Assert.True(segment.TryFind(term, out var info));
        var damaged = file.ToArray();

        // Found by trying: the byte that spoils the postings of this term and leaves the passages whole.
        for (var position = SegmentLayout.HeadLength; position < file.Length; position++)
        {
            damaged[position] ^= 1;
            if (IsSpoilt(damaged, info) && IsWhole(damaged))
            {
                return damaged;
            }

            damaged[position] ^= 1;
        }

        throw new InvalidOperationException($"No byte belongs to the postings of {term} alone.");
    }

    private static bool IsSpoilt(byte[] file, TermInfo info) => Throws(() =>
    {
        var segment = Segment.OpenInMemory("damaged", file);
        segment.Passage(0);
        segment.Postings(info);
    });

    private static bool IsWhole(byte[] file) => !Throws(() => Segment.OpenInMemory("damaged", file).Passage(0));

    private static bool Throws(Action read)
    {
        try
        {
            read();
            return false;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }
}
