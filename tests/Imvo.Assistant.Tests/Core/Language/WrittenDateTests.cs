using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Language;

public class WrittenDateTests
{
    [Theory]
    [InlineData(2029, 7, 26, "26 juli 2029", "26 July 2029")]
    [InlineData(2026, 1, 1, "1 januari 2026", "1 January 2026")]
    [InlineData(2024, 2, 29, "29 februari 2024", "29 February 2024")]
    [InlineData(2026, 3, 31, "31 maart 2026", "31 March 2026")]
    [InlineData(2026, 5, 4, "4 mei 2026", "4 May 2026")]
    [InlineData(2026, 8, 9, "9 augustus 2026", "9 August 2026")]
    [InlineData(1999, 12, 31, "31 december 1999", "31 December 1999")]
    public void Of_Date_IsWrittenOutInTheLanguage(int year, int month, int day, string dutch, string english)
    {
        var date = new DateOnly(year, month, day);

        Assert.Equal((dutch, english), (WrittenDate.Of(date, TextLanguage.Dutch), WrittenDate.Of(date, TextLanguage.English)));
    }

    [Fact]
    public void Month_EveryMonth_HasItsOwnNameInEachLanguage()
    {
        var names = Enum.GetValues<TextLanguage>()
            .Select(language => Enumerable.Range(1, 12).Select(month => WrittenDate.Month(month, language)).Distinct(StringComparer.Ordinal).Count());

        Assert.Equal([12, 12], names);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Month_NoMonth_Throws(int month) => Assert.Throws<IndexOutOfRangeException>(() => WrittenDate.Month(month, TextLanguage.Dutch));
}
