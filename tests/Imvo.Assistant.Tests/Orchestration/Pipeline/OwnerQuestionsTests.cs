using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>The twenty questions the owners of the project ask: how each must end and what its answer must say.</summary>
[Collection(AnswerBenchCollection.Name)]
public class OwnerQuestionsTests(AnswerBench bench)
{
    private static readonly string[] RefusedIds = ["owner-17", "owner-19", "owner-20"];

    /// <summary>Per question that is to be answered: what the opening must say, and what the answer must say anywhere.</summary>
    public static TheoryData<string, string, string> Answered { get; } = new()
    {
        { "owner-01", "vragen aan je merken", "kinderarbeid|producten met het meeste risico" },
        { "owner-02", "Nee", "5.000" },
        { "owner-03", "ernstigst", "kans" },
        { "owner-04", "eerlijk", "wat je niet weet" },
        { "owner-05", "30 december 2026", "EUDR" },
        { "owner-06", "veilig kunnen klagen", "regeling" },
        { "owner-07", "Stop niet meteen", "kind" },
        { "owner-08", "", "Direct verbonden|direct verbonden" },
        { "owner-09", "Niet meer", "31 december 2021" },
        { "owner-10", "principle 24|most severe", "severe" },
        { "owner-11", "", "herstel" },
        { "owner-12", "SER", "leverage" },
        { "owner-13", "niet zomaar alles|alleen vragen wat nodig is", "CSDDD" },
        { "owner-14", "gezin fatsoenlijk kan leven", "subsidie|SSI|ronde" },
        { "owner-15", "Forced Labour Regulation", "14 December 2027" },

        // Meant to be refused when the list was made; since then a note says what the answer is.
        { "owner-18", "geen boetes", "NCP" },
        { "owner-16", "klein|Klein|Vijf stappen", "één product|ergste risico" },
    };

    public static TheoryData<string> Refused { get; } = [.. RefusedIds];

    [Fact]
    public void Questions_InTheSet_AreTheTwentyTold()
    {
        var questions = AnswerBench.Questions("owners").Select(question => question.Id).ToList();

        Assert.Equal(20, questions.Count);
        Assert.Equal(
            questions,
            Answered.Select(row => (string)row[0]).Concat(RefusedIds).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public void Question_ToBeAnswered_IsAnswered(string id, string opening, string anywhere)
    {
        var item = Item(id);

        Assert.True(item.Answer.Status is AnswerStatus.Answered or AnswerStatus.Partial, item.ToString());
        Assert.True(HoldsOneOf(Opening(item), opening), $"'{opening}' is not in the opening of {item}");
        Assert.True(HoldsOneOf(item.Answer.Text, anywhere), $"'{anywhere}' is not in {item}");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Question_ToBeRefused_IsRefused(string id)
    {
        var item = Item(id);

        Assert.True(RepositoryPrompts.Value.Status(item.Answer.Status).IsRefusal, item.ToString());
    }

    private static bool HoldsOneOf(string text, string alternatives) =>
        alternatives.Split('|').Any(words => text.Contains(words, StringComparison.Ordinal));

    // The first cited sentence and those that stand on the same sources: the paragraph that a reader sees first.
    private static string Opening(AnsweredQuestion item)
    {
        var first = item.Cited.First();
        return string.Join(' ', item.Cited.TakeWhile(sentence => sentence.Citations.SequenceEqual(first.Citations)).Select(sentence => sentence.Text));
    }

    private AnsweredQuestion Item(string id) =>
        Assert.Single(bench.Answers, item => string.Equals(item.Question.Id, id, StringComparison.Ordinal));
}
