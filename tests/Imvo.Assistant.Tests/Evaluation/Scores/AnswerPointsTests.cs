using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class AnswerPointsTests
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> Points = [["1 maart", "1 March"], ["locaties", "locations"], ["boete"]];

    [Theory]
    [InlineData("Lever vóór 1 maart een lijst van locaties in, anders volgt een boete.", 1)]
    [InlineData("By 1 march, with all Locations.", 2 / 3.0)]
    [InlineData("Voor 11 maart.", 0)]
    [InlineData("", 0)]
    public void Of_Answer_IsTheShareOfPointsMade(string answer, double share) => Assert.Equal(share, AnswerPoints.Of(Points, answer), precision: 12);
}
