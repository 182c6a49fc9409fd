using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>Every answer to the evaluation sets is short, begins with the answer and shows what its notes stand on.</summary>
[Collection(AnswerBenchCollection.Name)]
public class AnswerShapeTests(AnswerBench bench)
{
    private const int MostWords = 170;

    [Fact]
    public void Answers_All_AreShort() => Assert.All(
        bench.Answers,
        item =>
        {
            var words = item.Answer.Sentences.Sum(sentence => sentence.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.True(words <= MostWords, $"{item.Question.Id}: {words} words");
        });

    [Fact]
    public void FirstCitedSentence_AnswersRatherThanIntroduces() => Assert.All(
        bench.Answers.Where(item => item.Cited.Any()),
        item =>
        {
            // A colon inside is a statement that ends in a list of questions.
            var first = item.Cited.First().Text;
            var isLeadIn = first.EndsWith(':') || (first.EndsWith('?') && !first.Contains(':', StringComparison.Ordinal));
            Assert.False(isLeadIn, $"{item.Question.Id} begins with: {first}");
        });

    [Fact]
    public void Notes_Cited_ShowTheirUnderlyingPublication()
    {
        var publications = RepositoryKnowledge.Value.Sources.Select(source => (source.Title, source.Publisher)).ToHashSet();
        var ofNotes = bench.Answers.SelectMany(item => item.Answer.Citations)
            .Where(citation => citation.Kind == PassageKind.Note).ToList();

        Assert.NotEmpty(ofNotes);
        Assert.All(ofNotes, citation =>
        {
            Assert.Contains((citation.Source.Title, citation.Source.Publisher), publications);
            Assert.Equal(citation.Source.Title, citation.Title);
            Assert.StartsWith(bench.Passages[citation.PassageId].Title, citation.Summary, StringComparison.Ordinal);
        });
    }
}
