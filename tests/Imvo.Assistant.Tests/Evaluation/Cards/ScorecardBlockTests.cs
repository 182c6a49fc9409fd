using Imvo.Assistant.Evaluation.Cards;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Cards;

public class ScorecardBlockTests
{
    private const string Card = "| all | 0.500 |\n\nLatency: median 1 ms\n";

    private const string Text = $"# Title\n\n<!-- scorecard -->\n{Card}<!-- /scorecard -->\n\nMore.\n";

    [Theory]
    [InlineData(Card, true)]
    [InlineData("| all | 0.500 |\n\nLatency: median 2 ms\n", true)]
    [InlineData("| all | 0.501 |\n\nLatency: median 1 ms\n", false)]
    [InlineData("| all | 0.500 |\n", false)]
    [InlineData("", false)]
    public void IsCurrent_Scorecard_IsComparedButForTheLatency(string card, bool expected) =>
        Assert.Equal(expected, ScorecardBlock.IsCurrent(Text, card));

    [Fact]
    public void Replace_Block_LeavesTheRestAsItIs() =>
        Assert.Equal("# Title\n\n<!-- scorecard -->\nnew\n<!-- /scorecard -->\n\nMore.\n", ScorecardBlock.Replace(Text, "new\n"));

    [Fact]
    public void Replace_TheSame_ChangesNothing() => Assert.Equal(Text, ScorecardBlock.Replace(Text, Card));

    [Theory]
    [InlineData("")]
    [InlineData("<!-- scorecard -->\n")]
    [InlineData("<!-- /scorecard -->\n<!-- scorecard -->\n")]
    [InlineData("Between `<!-- scorecard -->` and `<!-- /scorecard -->`.\n")]
    public void IsIn_TextWithoutThePlace_IsFalse(string text)
    {
        Assert.False(ScorecardBlock.IsIn(text));
        Assert.False(ScorecardBlock.IsCurrent(text, Card));
        Assert.Equal(text, ScorecardBlock.Replace(text, Card));
    }
}
