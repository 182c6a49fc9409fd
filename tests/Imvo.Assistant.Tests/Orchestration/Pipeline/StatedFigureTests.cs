using Imvo.Assistant.Orchestration.Pipeline;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

public class StatedFigureTests
{
    [Theory]
    [InlineData("meer dan 1.000 werknemers", "more than 1,000 employees")]
    [InlineData("meer dan € 1,5 miljard omzet", "more than €1.5 billion turnover")]
    [InlineData("hoogstens € 450.000", "at most € 450,000")]
    [InlineData("vanaf 26 juli 2029", "from 26 July 2029")]
    public void In_TheSameFigureInBothLanguages_IsEqual(string dutch, string english)
    {
        var figure = Assert.Single(StatedFigure.In(dutch));

        Assert.Equal(figure, Assert.Single(StatedFigure.In(english)));
    }

    [Theory]
    [InlineData("artikel 12 van verdrag 138")]
    [InlineData("in 2024 kwam hoofdstuk 3 erbij")]
    public void In_NumbersOfPlaces_AreNoFigures(string text) => Assert.Empty(StatedFigure.In(text));
}
