using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Evaluation.Cards;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Cards;

public class ScorecardMarkdownTests
{
    private static readonly GroupRow All = new(
        "all",
        RetrievalScore.Of([new GoldRanking([1], 1), new GoldRanking([2], 1)]),
        Mean.Over([0.5, 0.5]),
        Mean.Over([0.25, 0.25]),
        Mean.Over([0.5, 0.5]),
        new Share(1, 2));

    private static readonly SetCard Documents = new(
        new EvaluationSet("blind-documents", SearchScope.Documents, IsBlind: true),
        3,
        [All, All with { Name = "definition", FullTextNdcg = default, StemmedNdcg = default, Points = default, FirstSentence = default }],
        new OutcomeScore(new(1, 1), new(1, 1), new(0, 2), default, new(1, 2)),
        new Share(4, 4),
        Mean.Over([60.0, 60.0]),
        new Share(2, 2),
        new Share(1, 2));

    private static readonly SetCard Refusals = new(
        new EvaluationSet("refusals", SearchScope.All, IsBlind: false),
        2,
        [],
        new OutcomeScore(new(1, 1), new(1, 2), default, default, default),
        default,
        default,
        default,
        default);

    private static readonly string Text = ScorecardMarkdown.Of(new ScorecardResult(QuestionHalf.Test, [Documents, Refusals], 1.5, 4.25, []));

    private static readonly string[] Lines = Text.Split('\n');

    [Fact]
    public void Of_Card_IsTablesOfEqualWidth()
    {
        Assert.DoesNotContain('\r', Text);
        Assert.EndsWith("\n", Text, StringComparison.Ordinal);
        Assert.Single(Lines.Where(line => line.StartsWith('|')).Select(line => line.Count(letter => letter == '|')).Distinct());
        Assert.Contains("| all | 2 | 0.500 | 1.000 | 1.000 | 1.000 | 0.750 | 0.815 | 0.500 | 0.250 | 1.63 | 0.500 | 0.500 |", Lines, StringComparer.Ordinal);
        Assert.Contains("| definition | 2 | 0.500 | 1.000 | 1.000 | 1.000 | 0.750 | 0.815 | – | – | – | – | – |", Lines, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Half: test. In brackets: 95 % intervals.")]
    [InlineData("**blind-documents**: 3 questions, put to the documents.")]
    [InlineData("- Answer points: 0.500 [0.500, 0.500] over 2 questions.")]
    [InlineData("- First sentence gives what was asked: 0.500 [0.095, 0.905] over 2 questions.")]
    [InlineData("- Refusing: precision 1.000 [0.207, 1.000], recall 1.000 [0.207, 1.000] over 1 questions.")]
    [InlineData("- Answerable questions refused: 0.000 [0.000, 0.658]; asked back on: 0.500 [0.095, 0.905].")]
    [InlineData("- Reading ease (Flesch-Douma): 60.0 [60.0, 60.0] over 2 Dutch answers.")]
    [InlineData("- Citation validity: 1.000 over 4 quotes.")]
    [InlineData("- Same-language recall@5: 1.000; without translations of words 0.500.")]
    [InlineData("**refusals**: 2 questions, put to notes and documents.")]
    public void Of_Card_HasTheOtherFiguresOneALine(string line) => Assert.Contains(line, Lines, StringComparer.Ordinal);

    [Fact]
    public void Of_Card_HasItsLatencyOnOneLine() =>
        Assert.StartsWith("Latency: median 1.50 ms, p95 4.25 ms per answer", Assert.Single(Lines, line => line.Contains(" ms", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void Of_SetWithoutGold_HasNoTableAndNoFiguresOfNothing()
    {
        var refusals = Text[Text.IndexOf("**refusals**", StringComparison.Ordinal)..];

        Assert.DoesNotContain('|', refusals);
        Assert.DoesNotContain("over 0", refusals, StringComparison.Ordinal);
        Assert.DoesNotContain("Asking back", Text, StringComparison.Ordinal);
    }
}
