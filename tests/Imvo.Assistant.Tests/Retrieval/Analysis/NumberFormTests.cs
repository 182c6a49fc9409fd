using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

public class NumberFormTests
{
    private static readonly Gen<string> Numbers = Gen.Elements("0", "12", "345", "6789", ".", ",", "a", "TG", "٣")
        .NonEmptyListOf()
        .Select(pieces => "1" + string.Concat(pieces));

    [Theory]
    [InlineData("5.000", "5000")]
    [InlineData("5,000", "5000")]
    [InlineData("1.250.000", "1250000")]
    [InlineData("1,250,000", "1250000")]
    [InlineData("1,5", "1.5")]
    [InlineData("1.5", "1.5")]
    [InlineData("6.3.2", "6.3.2")]
    [InlineData("8.7", "8.7")]
    [InlineData("2026", "2026")]
    [InlineData("1000.000", "1000.000")]
    [InlineData("12.34", "12.34")]
    [InlineData("3TG", "3tg")]
    public void Normalise_Number_IsWrittenInOneForm(string number, string expected) =>
        Assert.Equal(expected, NumberForm.Normalise(number));

    [Fact]
    public void Normalise_AnyNumberWithGroups_IsTheNumberWithout() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(1_000, int.MaxValue).ToArbitrary(), number =>
        {
            var grouped = number.ToString("#,##0", CultureInfo.InvariantCulture);
            var plain = number.ToString(CultureInfo.InvariantCulture);
            return string.Equals(NumberForm.Normalise(grouped), plain, StringComparison.Ordinal)
                && string.Equals(NumberForm.Normalise(grouped.Replace(',', '.')), plain, StringComparison.Ordinal);
        }));

    [Fact]
    public void Normalise_AnyNumber_IsNeverLongerAndSettlesAtOnce() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Numbers.Where(number => number.Length <= WordTokenizer.LongestWord).ToArbitrary(), number =>
        {
            var once = NumberForm.Normalise(number);
            return once.Length <= number.Length && string.Equals(once, NumberForm.Normalise(once), StringComparison.Ordinal);
        }));
}
