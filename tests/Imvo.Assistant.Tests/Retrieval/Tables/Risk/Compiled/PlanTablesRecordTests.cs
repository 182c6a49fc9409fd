using System.Text.Json;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Segments;
using Imvo.Assistant.Retrieval.Tables.Risk.Compiled;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Tables.Risk.Compiled;

public class PlanTablesRecordTests
{
    private static readonly PlanTables Tables = RepositoryKnowledge.Value.PlanTables!;

    // By reflection, so that a table or field that the record forgets shows.
    [Fact]
    public void Of_TablesOfTheRepository_ReadsBackEveryField() =>
        Assert.Equal(JsonSerializer.Serialize(Tables), JsonSerializer.Serialize(PlanTablesRecord.Of(new ReadingForm(Written()), tables: null)));

    [Fact]
    public void Of_WritingForm_ReturnsWhatItWrites() =>
        Assert.Equal(JsonSerializer.Serialize(Tables), JsonSerializer.Serialize(PlanTablesRecord.Of(new WritingForm(), Tables)));

    [Fact]
    public void Of_RecordsCutOff_AreRefused()
    {
        var written = Written();

        Assert.All(
            Enumerable.Range(0, 200).Select(part => written.Length * part / 200),
            length => Assert.Throws<InvalidDataException>(() => PlanTablesRecord.Of(new ReadingForm(written.AsMemory(0, length)), tables: null)));
    }

    [Fact]
    public void OptionalText_NamedButNeverWritten_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new ReadingForm(Numbers(WritingForm.NewText + 1)).OptionalText(value: null));

    [Fact]
    public void Text_NoneWritten_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new ReadingForm(Numbers(WritingForm.NoText)).Text(value: null));

    [Fact]
    public void Texts_MoreThanBytesThatFollow_AreRefused() =>
        Assert.Throws<InvalidDataException>(() => new ReadingForm(Numbers(int.MaxValue)).Texts(values: null));

    [Fact]
    public void Day_AfterTheLastOfTheCalendar_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new ReadingForm(Numbers(int.MaxValue)).Day(value: null));

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    [InlineData(true)]
    public void OptionalFlag_AnyOfThree_ReadsBack(bool? value)
    {
        var form = new WritingForm();
        form.OptionalFlag(value);

        Assert.Equal(value, new ReadingForm(form.Written).OptionalFlag(value: null));
    }

    private static byte[] Written()
    {
        var form = new WritingForm();
        PlanTablesRecord.Of(form, Tables);
        return form.Written;
    }

    private static byte[] Numbers(int number)
    {
        var writer = new RecordWriter();
        writer.Number(number);
        return writer.Written.ToArray();
    }
}
