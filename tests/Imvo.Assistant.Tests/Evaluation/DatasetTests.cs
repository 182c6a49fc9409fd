using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;
using Imvo.Assistant.Tests.Orchestration;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation;

/// <summary>The evaluation sets measure what they say.</summary>
[Collection(AnswerBenchCollection.Name)]
public class DatasetTests(AnswerBench bench)
{
    private static readonly string[] Sets = ["documents", "notes", "owners", "refusals"];

    private static IEnumerable<EvaluationQuestion> All => Sets.SelectMany(AnswerBench.Questions);

    [Fact]
    public void Sets_BesideTheTests_AreTheFour() => Assert.Equal(
        Sets,
        Directory.GetFiles(AnswerBench.Datasets, "*.jsonl").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Fact]
    public void Questions_All_HaveAnIdOfTheirOwnAndALanguage()
    {
        var questions = All.ToList();

        Assert.Equal(questions.Count, questions.DistinctBy(question => question.Id, StringComparer.Ordinal).Count());
        Assert.Equal(questions.Count, questions.DistinctBy(question => question.Question, StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(questions, question => Assert.True(question.Lang is "nl" or "en", question.Id));
    }

    [Fact]
    public void Questions_ToBeAnswered_NameGoldThatStandsInAPassage() => Assert.All(
        AnswerBench.Questions("notes").Concat(AnswerBench.Questions("documents")),
        question =>
        {
            Assert.Equal("answer", question.Expect);
            Assert.NotEmpty(question.Gold!);
            Assert.All(question.Gold!, gold =>
            {
                var passages = bench.Passages.Values.Select(passage => (passage.DocumentId, passage.Text));
                Assert.True(GoldRank.Of([gold], passages) > 0, $"{question.Id}: {gold.Document} does not hold '{gold.Quote}'.");
            });
        });

    [Fact]
    public void Questions_ToBeRefused_HaveNoGold() => Assert.All(
        AnswerBench.Questions("refusals"),
        question =>
        {
            Assert.Equal("refuse", question.Expect);
            Assert.Empty(question.Gold!);
            Assert.True(question.Kind is "off-topic" or "not-in-documents" or "guarded", question.Kind);
        });

    [Fact]
    public void Sets_AllTogether_AskInBothLanguagesAndAcrossThem()
    {
        var groups = All.Where(question => question.Expect is not null).Select(question => $"{question.Lang} {question.Kind}").ToHashSet(StringComparer.Ordinal);

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "nl same", "en same", "nl cross", "en cross", "nl off-topic", "en off-topic" }, groups);
    }
}
