using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class CitationScoreTests
{
    [Fact]
    public void Of_QuotesOfAllKinds_CountsThoseThatStandInTheirPassage() => Assert.Equal(
        new Share(2, 6),
        CitationScore.Of(
            Citing(("one", "Cotton"), ("two", "cocoa"), ("one", "cotton"), ("two", "Cotton"), ("gone", "Cotton"), ("one", "")),
            id => id switch { "one" => "Cotton is risky.", "two" => "So is cocoa.", _ => null }));

    [Fact]
    public void Of_AnswerWithoutCitations_IsNone() => Assert.Equal(new Share(0, 0), CitationScore.Of(Citing(), _ => null));

    private static Answer Citing(params (string Passage, string Quote)[] citations) => new()
    {
        Status = AnswerStatus.Answered,
        Intent = "question",
        Language = TextLanguage.English,
        Engine = "lexical",
        Text = string.Empty,
        Sentences = [],
        Citations =
        [
            .. citations.Select((item, i) => new Citation(
                i + 1, item.Passage, item.Passage, PassageKind.Document, "Title", "§ 1", item.Quote, null, null,
                new CitedSource("Title", "Publisher", null, null, null, Confirmed: true), null)),
        ],
        Passages = [],
        FollowUps = [],
        CorpusVersion = "v1",
        ElapsedMs = 1,
    };
}
