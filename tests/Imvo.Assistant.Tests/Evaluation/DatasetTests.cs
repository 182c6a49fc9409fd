using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;
using Imvo.Assistant.Tests.Content;
using Imvo.Assistant.Tests.Orchestration;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation;

/// <summary>The evaluation sets measure what they say.</summary>
[Collection(AnswerBenchCollection.Name)]
public class DatasetTests(AnswerBench bench)
{
    // Is read by eye only.
    private const string Unscored = "owners";

    private static readonly string[] Types =
    [
        "applies-to-me", "comparison", "contact", "definition", "follow-up", "howto", "list", "multi-part", "reason", "refuse",
        "threshold", "trap", "when", "who", "yesno",
    ];

    private static readonly FirstSentenceKind?[] WithWords = [FirstSentenceKind.Number, FirstSentenceKind.Date, FirstSentenceKind.Name];

    private static readonly string[] Sets = NamesIn(AnswerBench.Datasets);

    public static TheoryData<string> Blind { get; } = [.. Sets.Where(name => name.StartsWith("blind-", StringComparison.Ordinal))];

    private static IEnumerable<EvaluationQuestion> All => Sets.SelectMany(AnswerBench.Questions);

    [Fact]
    public void Sets_BesideTheTests_AreThoseOfTheRepository() => Assert.Equal(
        NamesIn(Path.Combine(RepositoryFolder.Path, "tests", "Datasets")), Sets, StringComparer.Ordinal);

    [Fact]
    public void Sets_All_AreScoredOrReadByEye()
    {
        var scored = EvaluationSet.Scored.ToDictionary(set => set.Name, StringComparer.Ordinal);

        Assert.Subset(scored.Keys.Append(Unscored).ToHashSet(StringComparer.Ordinal), Sets.ToHashSet(StringComparer.Ordinal));
        Assert.All(scored.Values, set => Assert.Equal(set.Name.StartsWith("blind-", StringComparison.Ordinal), set.IsBlind));
    }

    [Fact]
    public void Questions_All_HaveAnIdOfTheirOwnAndALanguage()
    {
        var questions = All.ToList();

        Assert.Equal(questions.Count, questions.DistinctBy(question => question.Id, StringComparer.Ordinal).Count());
        Assert.Equal(questions.Count, questions.DistinctBy(question => question.Question, StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(questions, question => Assert.True(question.Lang is "nl" or "en", question.Id));
    }

    [Fact]
    public void Questions_ToBeAnswered_NameGoldThatStandsInAPassageOfTheirScope()
    {
        var finders = new Dictionary<SearchScope, GoldFinder>
        {
            [SearchScope.All] = new(bench.Passages.Values),
            [SearchScope.Documents] = new(bench.Passages.Values.Where(passage => passage.Kind == PassageKind.Document)),
        };
        Assert.All(
            EvaluationSet.Scored.SelectMany(set => set.Read(AnswerBench.Datasets).Select(question => (set.Scope, question))),
            item =>
            {
                Assert.Equal(item.question.Expect == ExpectedOutcome.Answer, item.question.Gold!.Count > 0);
                Assert.All(item.question.Gold, gold => Assert.True(
                    finders[item.Scope].Find([gold]).Count > 0, $"{item.question.Id}: {gold.Document} does not hold '{gold.Quote}'."));
            });
    }

    [Fact]
    public void Questions_ToBeRefused_AreOfAKnownKind() => Assert.All(
        AnswerBench.Questions("refusals"),
        question =>
        {
            Assert.Equal(ExpectedOutcome.Refuse, question.Expect);
            Assert.True(question.Kind is "off-topic" or "not-in-documents" or "guarded", question.Kind);
        });

    [Fact]
    public void Sets_AllTogether_AskInBothLanguagesAndAcrossThem()
    {
        var groups = All.Where(question => question.Kind is not null).Select(question => $"{question.Lang} {question.Kind}").ToHashSet(StringComparer.Ordinal);

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "nl same", "en same", "nl cross", "en cross", "nl off-topic", "en off-topic" }, groups);
    }

    [Theory]
    [MemberData(nameof(Blind))]
    public void BlindQuestions_All_SayWhatIsAskedAndExpected(string set) => Assert.All(
        AnswerBench.Questions(set),
        question =>
        {
            Assert.Contains(question.Type, Types, StringComparer.Ordinal);
            Assert.NotNull(question.Expect);
            Assert.NotNull(question.FirstSentence);
            Assert.NotNull(question.Half);
            Assert.True(question.Type is not "follow-up" || question.History is { Count: > 0 }, $"{question.Id} follows nothing.");
        });

    [Theory]
    [MemberData(nameof(Blind))]
    public void BlindQuestions_ToBeAnswered_HavePointsAnAnswerCanMake(string set) => Assert.All(
        AnswerBench.Questions(set),
        question =>
        {
            Assert.Equal(question.Expect == ExpectedOutcome.Answer, question.Points!.Count > 0);
            Assert.InRange(question.Points.Count, 0, 4);
            Assert.All(question.Points, alternatives =>
            {
                Assert.NotEmpty(alternatives);
                Assert.All(alternatives, words => Assert.False(string.IsNullOrWhiteSpace(words), question.Id));
                Assert.Equal(alternatives.Count, alternatives.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            });
        });

    [Theory]
    [MemberData(nameof(Blind))]
    public void BlindQuestions_WordsOfTheFirstSentence_AreForKindsThatHaveThem(string set) => Assert.All(
        AnswerBench.Questions(set).Where(question => question.First is { Count: > 0 }),
        question =>
        {
            Assert.Equal(ExpectedOutcome.Answer, question.Expect);
            Assert.Contains(question.FirstSentence, WithWords);
            Assert.All(question.First!, words => Assert.False(string.IsNullOrWhiteSpace(words), question.Id));
        });

    // CONTRIBUTING tells the rule: within a type, language and direction the halves take turns.
    [Theory]
    [MemberData(nameof(Blind))]
    public void BlindSets_Strata_AreHalvedWithinOne(string set) => Assert.All(
        AnswerBench.Questions(set).GroupBy(question => $"{question.Type} {question.Lang} {question.Cross}", StringComparer.Ordinal),
        stratum => Assert.True(
            Math.Abs(stratum.Sum(question => question.Half == QuestionHalf.Dev ? 1 : -1)) <= 1,
            $"{stratum.Key}: the halves differ by more than one."));

    private static string[] NamesIn(string folder) =>
        [.. Directory.GetFiles(folder, "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];
}
