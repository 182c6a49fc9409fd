using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

public class FinishStepTests
{
    private const string First = "Begin bij het ergste risico.";
    private const string Second = "Dat mag binnen 15 dagen.";
    private const string FirstParagraph = $"{First} {Second}";
    private const string Last = "Vraag het je leverancier.";

    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly FinishStep Finish = new(RepositoryPrompts.Value, new FixedClock(Today));

    [Fact]
    public void Finish_SentencesOfOneParagraph_ShareTheirMarkers()
    {
        var answer = Of(
            SampleDraft.Sentence(First, quote: FirstParagraph),
            SampleDraft.Sentence(Second, quote: FirstParagraph, startsParagraph: false),
            SampleDraft.Sentence(Last, source: SampleDraft.OtherPublication));

        Assert.Equal($"{First} {Second} [1]\n\n{Last} [2]", answer.Text);
        Assert.Equal([1], answer.Sentences[0].Citations);
        Assert.Equal([1], answer.Sentences[1].Citations);
        Assert.Equal([2], answer.Sentences[2].Citations);
    }

    [Fact]
    public void Finish_ListItems_AreLinesOfAList()
    {
        var answer = Of(
            SampleDraft.Sentence(First),
            SampleDraft.Sentence(Second, isListItem: true),
            SampleDraft.Sentence(Last, isListItem: true));

        Assert.Equal($"{First} [1]\n\n- {Second} [2]\n- {Last} [3]", answer.Text);
    }

    [Fact]
    public void Finish_SamePlaceAndSourceTwice_IsOneCitation()
    {
        var answer = Of(
            SampleDraft.Sentence(First, quote: FirstParagraph), SampleDraft.Sentence(Last), SampleDraft.Sentence(Second, quote: FirstParagraph));

        Assert.Equal([1], answer.Sentences[2].Citations);
        Assert.Equal([1, 2], answer.Citations.Select(citation => citation.N));
    }

    [Fact]
    public void Finish_OneQuoteOnTwoPublications_IsTwoCitations()
    {
        var answer = Of(SampleDraft.Sentence(First) with { Sources = [SampleDraft.Publication, SampleDraft.OtherPublication] });

        Assert.Equal([1, 2], Assert.Single(answer.Sentences).Citations);
        Assert.Equal(["Richtlijn", "Beginselen"], answer.Citations.Select(citation => citation.Source.Title), StringComparer.Ordinal);
        Assert.Equal($"{First} [1] [2]", answer.Text);
    }

    [Fact]
    public void Finish_NoteCitation_NamesParagraphAndUnderlyingPublication()
    {
        var citation = Assert.Single(Of(SampleDraft.Sentence(Last, source: SampleDraft.OtherPublication)).Citations);

        Assert.Equal("note:start.nl#1", citation.PassageId);
        Assert.Equal("note:start", citation.Document);
        Assert.Equal(PassageKind.Note, citation.Kind);
        Assert.Equal(("Beginselen", "stap 2", "2018"), (citation.Title, citation.Locator, citation.Date));
        Assert.Equal("Hoe begin ik?, al. 2", citation.Summary);
        Assert.Equal(Last, citation.Quote);
        Assert.Equal("https://example.org", citation.Url);
        Assert.Equal(SampleDraft.OtherPublication, citation.Source);
    }

    [Fact]
    public void Finish_DocumentCitation_NamesItsPlace()
    {
        var source = new CitedSource("Jaarverslag 2025", "Voorbeeld", "§ 3", null, null, Confirmed: true);
        var citation = Assert.Single(Of(SampleDraft.Sentence("Wij spraken met alle 12.", SampleDraft.Document, source: source)).Citations);

        Assert.Equal(("jaarverslag-2025", "Jaarverslag 2025", "§ 3"), (citation.Document, citation.Title, citation.Locator));
        Assert.Null(citation.Summary);
    }

    [Fact]
    public void Finish_UnconfirmedFactThatDoesNotSaySo_IsMarked()
    {
        var unconfirmed = SampleDraft.Note with { Spans = [SampleDraft.Note.Spans[0], SampleDraft.Note.Spans[1] with { Confirmed = false }] };

        Assert.DoesNotContain('⚠', Of(SampleDraft.Sentence(FirstParagraph, unconfirmed)).Text);
        Assert.EndsWith(Said("not_confirmed"), Of(SampleDraft.Sentence(Last, unconfirmed)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Finish_UnconfirmedFactThatSaysSo_IsNotMarkedTwice()
    {
        const string text = "Er is subsidie. ⚠ Niet bevestigd.";
        var passage = SampleDraft.Note with
        {
            Text = text,
            Spans = [new PassageSpan(0, text.Length, IsListItem: false, Confirmed: false, [SampleDraft.Publication])],
        };

        Assert.Equal($"{text} [1]", Of(SampleDraft.Sentence(text, passage)).Text);
    }

    [Fact]
    public void Finish_NoteNobodyReviewed_IsSaidToBeSo()
    {
        var answer = Of(SampleDraft.Sentence(First, SampleDraft.Note with { IsReviewed = false }));

        Assert.Equal(Said("not_reviewed"), answer.Sentences[^1].Text);
        Assert.Empty(answer.Sentences[^1].Citations);
    }

    [Theory]
    [InlineData("2026-11-01", false)]
    [InlineData("2026-09-23", false)]
    [InlineData("2026-09-22", true)]
    [InlineData("2024-05-01", true)]
    public void Finish_OldKnowledge_IsDated(string date, bool isDated)
    {
        var answer = Of(SampleDraft.Sentence(First, SampleDraft.Note with { Date = date }));

        Assert.Equal(isDated, answer.Text.Contains("Dit is de stand van", StringComparison.Ordinal));
    }

    [Fact]
    public void Finish_QuestionAboutAnotherDay_IsDatedWithTheOldestKnowledge()
    {
        var turn = SampleDraft.Turn(asOf: Today.AddYears(1));
        turn.Draft.Add(SampleDraft.Sentence(First));
        turn.Draft.Add(SampleDraft.Sentence(Last, SampleDraft.Note with { Date = "2026-10-01" }));
        turn.End(AnswerStatus.Answered);

        Assert.EndsWith("Dit is de stand van 1 oktober 2026.", Finish.Finish(turn, TimeSpan.Zero).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Finish_PersonalDataInTheQuestion_IsFollowedByATip()
    {
        var turn = SampleDraft.Turn("ik ben jan@example.org, hoe begin ik?");
        turn.Draft.Add(SampleDraft.Sentence(First));
        turn.End(AnswerStatus.Answered);

        Assert.EndsWith(Said("personal_data"), Finish.Finish(turn, TimeSpan.Zero).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Finish_Turn_GivesWhatIsKnownOfIt()
    {
        var turn = SampleDraft.Answered(SampleDraft.Sentence(First));
        turn.Found = new PassageSearchResult([], [new PassageHit(SampleDraft.Note, 2.5, 0, 0, []), new PassageHit(SampleDraft.Document, 1.5, 0, 0, [])], "v7");
        turn.FollowUps = ["En verder?"];

        var answer = Finish.Finish(turn, TimeSpan.FromMilliseconds(3.14159));

        Assert.Equal((AnswerStatus.Answered, "question", TextLanguage.Dutch, "lexical"), (answer.Status, answer.Intent, answer.Language, answer.Engine));
        Assert.Equal(["note:start.nl#1", "jaarverslag-2025#3"], answer.Passages.Select(passage => passage.Id), StringComparer.Ordinal);
        Assert.Equal(["En verder?"], answer.FollowUps);
        Assert.Equal(("v7", 3.142), (answer.CorpusVersion, answer.ElapsedMs));
    }

    [Fact]
    public void Finish_TurnThatNoStepEnded_IsAnError() =>
        Assert.Equal(AnswerStatus.Error, Finish.Finish(SampleDraft.Turn(), TimeSpan.Zero).Status);

    private static string Said(string key) => RepositoryPrompts.Value.Say(key, TextLanguage.Dutch);

    private static Answer Of(params DraftSentence[] sentences) => Finish.Finish(SampleDraft.Answered(sentences), TimeSpan.Zero);
}
