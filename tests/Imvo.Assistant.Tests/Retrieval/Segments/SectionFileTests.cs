using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Segments;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

public class SectionFileTests
{
    private static readonly byte[] Magic = "IMVOTEST"u8.ToArray();

    private static readonly byte[][] Sample = ["first"u8.ToArray(), [], "the third, longer than eight"u8.ToArray()];

    [Fact]
    public void Checksum_OfTheStandardsOwnExample_IsTheOnePublished() =>
        Assert.Equal(0xE3069283u, SectionFile.Checksum("123456789"u8));

    [Fact]
    public void Read_AnySections_GivesThemBack()
    {
        var section = Gen.Choose(0, 255).Select(value => (byte)value).ListOf().Select(bytes => bytes.ToArray());
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(section.ListOf().ToArbitrary(), sections =>
        {
            var read = SectionFile.Read(Written([.. sections]), Magic, sections.Count);
            return read.Select(found => found.ToArray()).Zip(sections).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second))
                && read.Length == sections.Count;
        }));
    }

    [Fact]
    public void Read_AnyBitFlipped_IsRefusedOrGivesTheSame()
    {
        var file = Written(Sample);
        for (var bit = 0; bit < file.Length * 8; bit++)
        {
            var damaged = file.ToArray();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.True(IsRefusedOrTheSame(damaged), $"bit {bit}");
        }
    }

    [Fact]
    public void Read_CutOffAnywhere_IsRefused()
    {
        var file = Written(Sample);
        Assert.All(Enumerable.Range(0, file.Length), length =>
            Assert.Throws<InvalidDataException>(() => SectionFile.Read(file.AsMemory(0, length), Magic, Sample.Length)));
    }

    [Fact]
    public void Read_FileOfAnotherKindOrNumberOfSections_IsRefused()
    {
        var file = Written(Sample);

        Assert.Throws<InvalidDataException>(() => SectionFile.Read(file, "IMVOELSE"u8, Sample.Length));
        Assert.Throws<InvalidDataException>(() => SectionFile.Read(file, Magic, Sample.Length - 1));
        Assert.Throws<InvalidDataException>(() => SectionFile.Read(file, Magic, Sample.Length + 1));
    }

    [Theory]
    [InlineData(6u)]
    [InlineData(int.MaxValue - 8u)]
    [InlineData(int.MaxValue)]
    [InlineData(uint.MaxValue)]
    public void Read_SectionLongerThanTheFileUnderARightHead_IsRefused(uint length)
    {
        var file = Written(["first"u8.ToArray()]);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(12), length);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(20), SectionFile.Checksum(file.AsSpan(0, 20)));

        Assert.Throws<InvalidDataException>(() => SectionFile.Read(file, Magic, 1));
    }

    private static bool IsRefusedOrTheSame(byte[] damaged)
    {
        try
        {
            var read = SectionFile.Read(damaged, Magic, Sample.Length);
            return read.Zip(Sample).All(pair => pair.First.Span.SequenceEqual(pair.Second));
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private static byte[] Written(byte[][] sections)
    {
        var path = Path.GetTempFileName();
        try
        {
            SectionFile.Write(path, Magic, sections);
            return File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
