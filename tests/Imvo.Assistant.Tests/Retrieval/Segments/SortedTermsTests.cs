using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Segments;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

public class SortedTermsTests
{
    private static readonly Gen<List<byte[]>> Sets = AnyText.Generator.ListOf().Select(texts =>
    {
        var terms = texts.Select(AnyText.AsStored).Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes).ToList();
        terms.Sort((one, other) => one.AsSpan().SequenceCompareTo(other));
        return terms;
    });

    [Fact]
    public void Find_EveryTerm_IsAtItsPlace() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Sets.ToArbitrary(), terms =>
    {
        var sorted = new SortedTerms(SortedTerms.Write(terms));
        return sorted.Count == terms.Count && Enumerable.Range(0, terms.Count).All(i =>
            sorted.At(i).SequenceEqual(terms[i]) && sorted.At(sorted.Find(terms[i])).SequenceEqual(terms[i])
            && sorted.Find(Encoding.UTF8.GetString(terms[i]).AsSpan()) == sorted.Find(terms[i]));
    }));

    [Fact]
    public void Find_TermThatIsNotThere_TellsWhereItWouldStand() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Sets.ToArbitrary(), AnyText.Arbitrary, (terms, text) =>
        {
            var term = Encoding.UTF8.GetBytes(text);
            var others = terms.Where(other => !other.AsSpan().SequenceEqual(term)).ToList();
            return ~new SortedTerms(SortedTerms.Write(others)).Find(term)
                == others.Count(other => other.AsSpan().SequenceCompareTo(term) < 0);
        }));

    [Fact]
    public void Find_TermLongerThanStackStorage_IsFound()
    {
        var term = new string('é', 1_000);
        var sorted = new SortedTerms(SortedTerms.Write([Encoding.UTF8.GetBytes(term)]));

        Assert.Equal(0, sorted.Find(term));
        Assert.Equal(-1, sorted.Find(new string('a', 1_000)));
    }

    [Fact]
    public void Constructor_BlockShorterThanItSays_IsRefused()
    {
        var block = SortedTerms.Write(["een"u8.ToArray(), "twee"u8.ToArray()]);

        Assert.All(Enumerable.Range(0, block.Length), length => Assert.Throws<InvalidDataException>(() => new SortedTerms(block.AsMemory(0, length))));
        Assert.Throws<InvalidDataException>(() => new SortedTerms(new byte[block.Length + 1]));
    }

    [Theory]
    [InlineData(0, 3u)]
    [InlineData(0, uint.MaxValue)]
    [InlineData(12, 6u)]
    [InlineData(12, int.MaxValue)]
    [InlineData(12, uint.MaxValue)]
    public void Constructor_CountOrEndOtherThanTheBlock_IsRefused(int position, uint value)
    {
        var block = SortedTerms.Write(["een"u8.ToArray(), "twee"u8.ToArray()]);
        BinaryPrimitives.WriteUInt32LittleEndian(block.AsSpan(position), value);

        Assert.Throws<InvalidDataException>(() => new SortedTerms(block));
    }
}
