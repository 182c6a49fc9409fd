using System.Globalization;
using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

/// <summary>What holds for the answer to every question of the evaluation sets.</summary>
[Collection(AnswerBenchCollection.Name)]
public partial class EvaluationAnswersTests(AnswerBench bench)
{
    [Fact]
    public void Quotes_All_StandByteForByteInTheirPassage() => Assert.All(
        bench.Answers.SelectMany(item => item.Answer.Citations),
        citation =>
        {
            Assert.NotEmpty(citation.Quote);
            Assert.Contains(citation.Quote, bench.Passages[citation.PassageId].Text, StringComparison.Ordinal);
        });

    [Fact]
    public void Sentences_NotInOwnWording_AreCitedWithAQuoteThatHoldsThem() => Assert.All(
        bench.Answers,
        item => Assert.All(item.Answer.Sentences, sentence =>
        {
            var isCarried = item.Of(sentence).Any(citation =>
                citation.Quote.Contains(sentence.Text, StringComparison.Ordinal)
                || OwnWording.IsDefinition(sentence.Text, item.Answer.Language, citation.Quote)
                || OwnWording.IsQuote(sentence.Text, item.Answer.Language, citation.Title, citation.Quote));
            Assert.True(
                sentence.Citations.Count == 0 ? OwnWording.Is(sentence.Text) : isCarried, $"{item.Question.Id}: {sentence.Text}");
        }));

    [Fact]
    public void Numbers_InCitedSentences_StandInTheQuoteOrTitle() => Assert.All(
        bench.Answers,
        item => Assert.All(item.Cited, sentence =>
        {
            var known = item.Of(sentence).SelectMany(citation => NumberTokens.Of(citation.Quote + " " + citation.Title));
            Assert.Subset(known.ToHashSet(StringComparer.Ordinal), NumberTokens.Of(sentence.Text));
        }));

    [Fact]
    public void Sentences_OfOneAnswer_AreSaidOnce() => Assert.All(
        bench.Answers,
        item =>
        {
            // What opens a paragraph ("Let op.") may open another.
            var said = item.Cited.Select(sentence => $"{sentence.Text} {string.Join(' ', sentence.Citations)}").ToList();
            Assert.Equal(said.Count, said.Distinct(StringComparer.Ordinal).Count());
        });

    [Fact]
    public void Documents_Cited_AreTheirOwnSource()
    {
        var ofDocuments = bench.Answers.SelectMany(item => item.Answer.Citations)
            .Where(citation => citation.Kind == PassageKind.Document).ToList();

        Assert.NotEmpty(ofDocuments);
        Assert.All(ofDocuments, citation =>
        {
            Assert.Equal(bench.Passages[citation.PassageId].Title, citation.Title);
            Assert.Equal(citation.Title, citation.Source.Title);
            Assert.Null(citation.Summary);
        });
    }

    [Fact]
    public void UnconfirmedFacts_AreSaidToBeSo()
    {
        var unconfirmed = bench.Answers.Where(item => item.Answer.Citations.Any(IsUnconfirmed)).ToList();

        Assert.NotEmpty(unconfirmed);
        Assert.All(unconfirmed, item => Assert.Contains('⚠', item.Answer.Text));
    }

    [Fact]
    public void NotesNobodyReviewed_AreSaidToBeSo() => Assert.All(
        bench.Answers,
        item => Assert.Equal(
            item.Answer.Citations.Any(citation => !bench.Passages[citation.PassageId].IsReviewed),
            item.Answer.Text.Contains(RepositoryPrompts.Value.Say("not_reviewed", item.Answer.Language), StringComparison.Ordinal)));

    [Fact]
    public void Markers_InTheText_AreTheCitationsInOrder() => Assert.All(
        bench.Answers,
        item =>
        {
            var numbers = Marker().Matches(item.Answer.Text)
                .Select(match => int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)).Distinct();
            var expected = Enumerable.Range(1, item.Answer.Citations.Count);
            Assert.Equal(expected, numbers);
            Assert.Equal(expected, item.Answer.Citations.Select(citation => citation.N));
        });

    [Fact]
    public void Markers_InTheText_StandBehindTheParagraphTheyCarry() => Assert.All(
        bench.Answers,
        item => Assert.All(item.Answer.Text.Split('\n'), line => Assert.DoesNotMatch(MarkerInside(), line)));

    [Fact]
    public void Statuses_Answered_HaveCitationsAndRefusalsDoNotPretend() => Assert.All(
        bench.Answers,
        item =>
        {
            if (item.Answer.Status is AnswerStatus.Answered or AnswerStatus.Partial)
            {
                Assert.NotEmpty(item.Answer.Citations);
            }
            else if (item.Answer.Status is AnswerStatus.Guarded or AnswerStatus.OutOfScope)
            {
                Assert.Empty(item.Answer.Citations);
            }

            Assert.NotEqual(AnswerStatus.Error, item.Answer.Status);
        });

    [Fact]
    public void Language_OfTheAnswer_IsThatOfTheQuestion() => Assert.All(
        bench.Answers.Where(item => item.Question.Lang is not null),
        item => Assert.Equal(item.Question.Lang, item.Answer.Language.Code()));

    [Fact]
    public void Passages_Returned_AreAsManyAsWantedBestFirst() => Assert.All(
        bench.Answers,
        item =>
        {
            Assert.InRange(item.Answer.Passages.Count, 0, 5);
            Assert.All(item.Answer.Passages, passage => Assert.Equal(bench.Passages[passage.Id].Text, passage.Text));
        });

    [Fact]
    public void Answers_AskedAtTheSameTime_AreTheSame()
    {
        var alone = bench.Answers.Where(item => item.Question.History is null).ToList();
        var again = alone.AsParallel().AsOrdered()
            .Select(item => bench.Ask(item.Question.Question, TextLanguageCodes.Parse(item.Question.Lang)).Text);

        Assert.Equal(alone.Select(item => item.Answer.Text), again, StringComparer.Ordinal);
    }

    private bool IsUnconfirmed(Citation citation)
    {
        var passage = bench.Passages[citation.PassageId];
        var start = passage.Text.IndexOf(citation.Quote, StringComparison.Ordinal);
        return passage.Spans.Any(span => span.Start == start && !span.Confirmed);
    }

    [GeneratedRegex(@"\[(?<n>[0-9]+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\[[0-9]+\] [^[]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkerInside();
}
