using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class WordsInTextTests
{
    [Theory]
    [InlineData("Vóór 1 Maart elk jaar.", "1 maart", true)]
    [InlineData("de meest ernstige risico’s", "ernstige risico's", true)]
    [InlineData("binnen\n  twee weken", "binnen twee weken", true)]
    [InlineData("meer dan € 250.000 per jaar", "250.000", true)]
    [InlineData("in 2027.", "2027", true)]
    [InlineData("2,5 en 25", "25", true)]
    [InlineData("71% of it", "71%", true)]
    [InlineData("het werkboekje", "werkboek", true)]
    [InlineData("300 bedrijven", "30", false)]
    [InlineData("130 bedrijven", "30", false)]
    [InlineData("30.000 bedrijven", "30", false)]
    [InlineData("1,30 euro", "30", false)]
    [InlineData("wel iets", "niets", false)]
    [InlineData("", "niets", false)]
    [InlineData("iets", "", false)]
    public void Occur_WordsOrNumber_AreFoundWhole(string text, string words, bool expected) =>
        Assert.Equal(expected, WordsInText.Occur(text, words));
}
