using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Pipeline;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

public class EvidenceTests
{
    private const string Question = "wat kost een SA8000 audit in 2024";

    [Fact]
    public void Of_NameThatIsNotFound_IsNoticed()
    {
        Assert.True(Evidence.Of(Question, Found(matched: 0b111), -1).NamesMatched);
        Assert.False(Evidence.Of(Question, Found(matched: 0b110), -1).NamesMatched);
    }

    [Fact]
    public void Of_YearThatIsNotFound_IsNoticed()
    {
        Assert.True(Evidence.Of(Question, Found(matched: 0b111), -1).NumbersMatched);
        Assert.False(Evidence.Of(Question, Found(matched: 0b011), -1).NumbersMatched);
    }

    [Fact]
    public void Of_NothingFound_IsLessCertainThanAnything() =>
        Assert.True(Evidence.Of(Question, Found(matched: null), -1).Certainty < Evidence.Of(Question, Found(matched: 0b001), -1).Certainty);

    [Fact]
    public void Certainty_MoreOfTheQuestionFound_IsNeverLess() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Gen.Choose(0, 7).ToArbitrary(),
        Gen.Choose(0, 7).ToArbitrary(),
        (one, other) => Evidence.Of(Question, Found((ulong)(one | other)), -1).Certainty >= Evidence.Of(Question, Found((ulong)one), -1).Certainty));

    private static PassageSearchResult Found(ulong? matched)
    {
        QueryUnit Unit(string text, double weight) =>
            new(text, Question.IndexOf(text, StringComparison.Ordinal), text.Length, weight, true, false, false, null);
        var passage = new Passage
        {
            Id = "gids#1",
            DocumentId = "gids",
            Kind = PassageKind.Document,
            Language = TextLanguage.Dutch,
            Title = "Gids",
            HeadingPath = string.Empty,
            Locator = string.Empty,
            Text = "Een gids.",
        };
        return new PassageSearchResult(
            [Unit("SA8000", 6), Unit("audit", 3), Unit("2024", 2)],
            matched is { } units ? [new PassageHit(passage, 5, units, 0, [])] : [],
            "v1");
    }
}
