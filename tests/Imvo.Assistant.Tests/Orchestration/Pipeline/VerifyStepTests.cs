using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

public class VerifyStepTests
{
    private const string True = "Begin bij het ergste risico.";

    private static readonly VerifyStep Verify = new(RepositoryPrompts.Value);

    [Fact]
    public void Run_QuoteInThePassage_KeepsTheSentence() => Assert.Equal([True], Kept(SampleDraft.Sentence(True)));

    [Theory]
    [InlineData("Begin bij het duurste risico.")]
    [InlineData("begin bij het ergste risico.")]
    [InlineData("Begin  bij het ergste risico.")]
    [InlineData("Begin bij het ergste risico. Vraag het je leverancier.")]
    [InlineData("")]
    public void Run_QuoteNotInThePassage_DropsTheSentence(string quote) =>
        Assert.Equal([True], Kept(SampleDraft.Sentence(True), SampleDraft.Sentence("Dat mag.", quote: quote)));

    [Theory]
    [InlineData("Dat mag binnen 20 dagen.")]
    [InlineData("Dat mag binnen 15,5 dagen.")]
    [InlineData("Dat mag binnen 150 dagen.")]
    [InlineData("Dat mag binnen 5 dagen.")]
    [InlineData("Dat mag binnen 1 dag.")]
    public void Run_NumberNotInTheQuote_DropsTheSentence(string text) =>
        Assert.Equal([True], Kept(SampleDraft.Sentence(True), SampleDraft.Sentence(text, quote: "Dat mag binnen 15 dagen.")));

    [Fact]
    public void Run_NumberElsewhereInThePassage_DropsTheSentence() =>
        Assert.Equal([True], Kept(SampleDraft.Sentence(True), SampleDraft.Sentence("Dat mag binnen 15 dagen.", quote: True)));

    [Fact]
    public void Run_NumberInWordsOfTheAsker_HoldsOnlyWhereTheSentenceRepeatsThem()
    {
        var echo = SampleDraft.Sentence("“tier 1” betekent: begin bij het ergste risico.", quote: True) with { Echo = "tier 1" };

        Assert.Equal([echo.Text], Kept(echo, echo with { Text = "“tier 2” betekent dat." }, echo with { Text = "Tier 1 is dat.", Echo = string.Empty }));
    }

    [Fact]
    public void Run_NumberOfThePlaceOfASource_HoldsOnlyWhereTheSentenceNamesThePlace()
    {
        var statement = SampleDraft.Sentence("Dat moet van artikel 7.", quote: True);
        statement = statement with { Sources = [statement.Sources[0] with { Locator = "artikel 7" }] };
        var place = statement with { Text = "Dat staat in artikel 7.", NamesPlace = true };

        Assert.Equal([place.Text], Kept(statement, place, place with { Text = "Dat staat in artikel 8." }));
    }

    [Fact]
    public void Run_NumberInTheTitleOfTheDocument_KeepsTheSentence()
    {
        const string quote = "Van de 40 fabrieken betaalden er 12 te weinig.";
        const string text = $"In “Jaarverslag 2025” staat: “{quote}”";

        Assert.Equal([text], Kept(SampleDraft.Sentence(text, SampleDraft.Document, quote)));
    }

    [Fact]
    public void Run_NoSource_DropsTheSentence() =>
        Assert.Equal([True], Kept(SampleDraft.Sentence(True), SampleDraft.Sentence("Dat mag binnen 15 dagen.") with { Sources = [] }));

    [Fact]
    public void Run_OwnWording_Stays()
    {
        var turn = SampleDraft.Answered(SampleDraft.Sentence(True));
        turn.Draft.Say("Ik las “risiko” als “risico”.");

        Verify.Run(turn);

        Assert.Equal(2, turn.Draft.Sentences.Count);
        Assert.Equal(AnswerStatus.Answered, turn.Status);
    }

    [Theory]
    [InlineData(TextLanguage.Dutch)]
    [InlineData(TextLanguage.English)]
    public void Run_NothingLeft_EndsAsNotFound(TextLanguage language)
    {
        var turn = SampleDraft.Answered(SampleDraft.Sentence("Verzonnen."), SampleDraft.Sentence("Ook verzonnen."));
        turn.Language = language;

        Verify.Run(turn);

        Assert.Equal(AnswerStatus.NotFound, turn.Status);
        Assert.Equal([RepositoryPrompts.Value.Say("not_found", language)], turn.Draft.Sentences.Select(sentence => sentence.Text), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(AnswerStatus.Answered)]
    [InlineData(AnswerStatus.Partial)]
    public void Run_SearchedAndNothingCitedAtAll_EndsAsNotFound(AnswerStatus status)
    {
        var turn = SampleDraft.Answered();
        turn.End(status);

        Verify.Run(turn);

        Assert.Equal(AnswerStatus.NotFound, turn.Status);
        Assert.Single(turn.Draft.Sentences);
    }

    [Theory]
    [InlineData(AnswerStatus.Answered)]
    [InlineData(AnswerStatus.Handover)]
    [InlineData(AnswerStatus.Clarification)]
    public void Run_NothingSearched_LeavesTheStatus(AnswerStatus status)
    {
        var turn = SampleDraft.Turn();
        turn.Draft.Say("Hallo!");
        turn.End(status);

        Verify.Run(turn);

        Assert.Equal(status, turn.Status);
        Assert.Single(turn.Draft.Sentences);
    }

    [Fact]
    public void Run_AnyStretchOfThePassage_IsKeptUnlessALetterChanges() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Stretch(), stretch =>
        {
            var quote = SampleDraft.NoteText.Substring(stretch.Start, stretch.Length);
            var changed = quote + "~";
            return Kept(SampleDraft.Sentence(quote)).SequenceEqual([quote], StringComparer.Ordinal)
                && !Kept(SampleDraft.Sentence(quote, quote: changed)).Contains(quote);
        }));

    private static Arbitrary<(int Start, int Length)> Stretch() => Arb.From(
        from start in Gen.Choose(0, SampleDraft.NoteText.Length - 1)
        from length in Gen.Choose(1, SampleDraft.NoteText.Length - start)
        select (start, length));

    private static List<string> Kept(params DraftSentence[] sentences)
    {
        var turn = SampleDraft.Answered(sentences);
        Verify.Run(turn);
        return turn.Draft.Sentences.Select(sentence => sentence.Text).ToList();
    }
}
