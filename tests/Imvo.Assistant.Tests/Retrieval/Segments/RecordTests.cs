using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Segments;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Segments;

public class RecordTests
{
    private static readonly Gen<ulong> Numbers = Gen.OneOf(
        ArbMap.Default.GeneratorFor<ulong>(),
        Gen.Choose(0, 63).Select(bit => 1UL << bit),
        Gen.Choose(0, 63).Select(bit => (1UL << bit) - 1),
        Gen.Constant(ulong.MaxValue));

    [Fact]
    public void LongNumber_AnyNumber_ReadsBack() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Numbers.ToArbitrary(), number =>
    {
        var writer = new RecordWriter();
        writer.Number(number);
        var reader = new RecordReader(writer.Written);
        return reader.LongNumber() == number && reader.AtEnd;
    }));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(127, 1)]
    [InlineData(128, 2)]
    [InlineData(16_383, 2)]
    [InlineData(16_384, 3)]
    [InlineData(int.MaxValue, 5)]
    public void Number_NotNegative_TakesAByteForEverySevenBits(int number, int bytes)
    {
        var writer = new RecordWriter();
        writer.Number(number);
        var reader = new RecordReader(writer.Written);

        Assert.Equal((bytes, number), (writer.Length, reader.Number()));
    }

    [Fact]
    public void Number_Negative_Throws() => Assert.Throws<OverflowException>(() => new RecordWriter().Number(-1));

    [Fact]
    public void Number_LargerThanAnInt_IsRefused()
    {
        var writer = new RecordWriter();
        writer.Number(1UL << 31);

        Assert.Throws<InvalidDataException>(() => new RecordReader(writer.Written).Number());
        Assert.Throws<InvalidDataException>(() => new RecordReader(writer.Written).Text());
    }

    [Fact]
    public void LongNumber_NeverEnding_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new RecordReader(Enumerable.Repeat((byte)0xFF, 20).ToArray()).LongNumber());

    [Fact]
    public void Text_AnyText_ReadsBackAsUtf8Keeps() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyText.Arbitrary, text =>
    {
        var writer = new RecordWriter();
        writer.Text(text);
        var reader = new RecordReader(writer.Written);
        return string.Equals(reader.RequiredText(), AnyText.AsStored(text), StringComparison.Ordinal) && reader.AtEnd;
    }));

    [Fact]
    public void Text_NullAndEmpty_AreKeptApart()
    {
        var writer = new RecordWriter();
        writer.Text(null);
        writer.Text(string.Empty);
        writer.Text(null);
        var reader = new RecordReader(writer.Written);

        Assert.Null(reader.Text());
        Assert.Empty(reader.RequiredText());
        Assert.False(reader.AtEnd);
        Assert.Throws<InvalidDataException>(() => new RecordReader([0]).RequiredText());
    }

    [Fact]
    public void Read_RecordCutOffAnywhere_IsRefused() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        AnyText.Arbitrary, Numbers.ToArbitrary(), (text, number) =>
        {
            var writer = new RecordWriter();
            writer.Number(number);
            writer.Text(text);
            writer.Flag(true);
            var bytes = writer.Written.ToArray();
            return ReadsAll(bytes) && Enumerable.Range(0, bytes.Length).All(length => !ReadsAll(bytes[..length]));
        }));

    [Fact]
    public void Clear_AfterALongRecord_BeginsAnew()
    {
        var writer = new RecordWriter();
        writer.Text(new string('x', 10_000));
        writer.Clear();
        writer.Flag(true);
        writer.Flag(false);

        Assert.Equal([1, 0], writer.Written.ToArray());
    }

    private static bool ReadsAll(byte[] bytes)
    {
        try
        {
            var reader = new RecordReader(bytes);
            _ = reader.LongNumber();
            _ = reader.Text();
            return reader.Flag();
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
