using Imvo.Assistant.Orchestration.Pipeline;
using Xunit;

namespace Imvo.Assistant.Tests.Orchestration.Pipeline;

public class DraftAnswerTests
{
    private const string FirstQuote = "Let op. Begin bij het ergste risico.";
    private const string SecondQuote = "Let op. Vraag het je leverancier.";

    [Fact]
    public void Add_SameParagraphAgain_IsSaidOnce()
    {
        var draft = new DraftAnswer();
        draft.Add(SampleDraft.Sentence("Begin bij het ergste risico.", quote: FirstQuote));
        draft.Add(SampleDraft.Sentence("Begin bij het ergste risico.", quote: FirstQuote));

        Assert.Single(draft.Sentences);
        Assert.Equal(5, draft.Words);
    }

    [Fact]
    public void Add_SameOpeningOfAnotherParagraph_IsSaidAgain()
    {
        var draft = new DraftAnswer();
        draft.Add(SampleDraft.Sentence("Let op.", quote: FirstQuote));
        draft.Add(SampleDraft.Sentence("Let op.", quote: SecondQuote));

        Assert.Equal([FirstQuote, SecondQuote], draft.Sentences.Select(sentence => sentence.Quote), StringComparer.Ordinal);
    }

    [Fact]
    public void Say_SameCautionAgain_IsSaidOnce()
    {
        var draft = new DraftAnswer();
        draft.Say("Let op.");
        draft.Say("Let op.", startsParagraph: false);
        draft.Say("Let goed op.", startsParagraph: false);

        Assert.Equal([true, false], draft.Sentences.Select(sentence => sentence.StartsParagraph));
        Assert.Equal(5, draft.Words);
    }
}
